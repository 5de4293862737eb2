/** Wishes and wide words: what makes a behaviour 0 (a state, no action) or 1 (an action that could mean many things). */

/** Heads that are a state, goal or attitude, or that name no action. Matched where the clause begins. */
export const STATES = `
  ~keep doing what ?_ ?_ ?_ doing
  ~keep it up
  ~carry on|~continue as ?you|i are|am|before|normal|usual
  more|less motivated|confident|positive|relaxed|patient|organised|assertive|hopeful|sociable|stressed|anxious $
  nothing new|extra|else|more|different ?this
  the|as usual $
  as per
  ~keep up the good|great|hard work $
  ~keep up the good|great|hard work and|, we'll|we|i'll|see
  ~keep up the good|great|hard work with it|this|everything|that|things
  ~keep ?on at it
  ~get out of my|your ?own head
  ~stay|~live|~be in ?the moment|present|now|here
  no ?new ?other ?further ?specific homework|task|tasks ?this|for|set
  ?to feel
  ~be ?a ?bit ?a ?lot ?much ?less|more ?of ?a kind|kinder|positive|gentle|gentler|compassionate|hard|harder|patient|confident|calm|calmer|happy|happier|relaxed|mindful|optimistic|hopeful|stronger|strong|brave|braver|open|honest|grateful|sociable|social|normal|better|well|myself|yourself|assertive|organised|independent|motivated|resilient|realistic|present|forgiving|careful|good|nice|nicer|proactive|aware|less|ok|okay|okay|anxious|stressed|worried|negative|depressed|down|tired|lazy|scared|afraid|upset|angry|snappy|irritable
  ~become
  ~stay ?on positive|calm|strong|well|hopeful|focused|motivated|track|focussed
  keep positive|calm|smiling|strong|well|going|it|trying|on|up|at|hoping|fighting
  ~get better|well|happier|fit|fitter|stronger|over|past|rid
  ~get back to normal
  get more|my|your ?some ?confidence|motivation|self|control
  ~have ?a ?more ?some better|positive|good|nice|great|healthier week|attitude|outlook|mindset|day|time|mood|balance|sleep
  ~have more|confidence|faith|patience|energy|hope|self
  ~think ?more positive|positively
  positive thinking|thoughts|attitude|mindset
  more ?_ confidence|positive|energy|motivation|relaxed|self
  less anxious|anxiety|stress|stressed|worry|worried|hard|negative|worrying|panic|depressed|angry
  no|not ?more ~worry|~panic|~stress|~overthink|anxiety|negativity
  stop|quit ~worry|~panic|~overthink|~stress|~feel|~think|~be|~ruminate|~dwell|~catastrophise|~obsess|~fear|~care
  ~stop the|my|these|having|all|getting ?so ?negative|bad|worrying|anxious|anxiety|thoughts|worry|worries|panic|panicking|upset|angry|stressed|low
  ~worry|~stress|~panic|~overthink less
  don't|not|never ~worry|~panic|~stress|~overthink|~feel|~dwell|~be|~give|~let|~think|~beat|~get
  try|work harder
  try|do my|your|her|his|their|our best
  best ?you|i can
  give it ?a|my|your go|best|all
  ~accept myself|yourself|that|things|it
  believe
  love ?my|your self|myself|yourself
  like myself|yourself
  trust
  let go
  let it|things go
  keep my|your chin|spirits
  keep trying|smiling|hoping|fighting
  hang in|on
  get ?some|my ?more|some control|confidence|motivation|perspective|balance|energy
  ~get better ?at
  ~lower|~reduce ?my|your stress|anxiety|worry ?levels
  get motivated|inspired|positive|excited|comfortable
  accept
  ~let myself|yourself off|be|feel
  stop ~beat|~hate|~blame|~criticise|~judge|~punish|~compare|~doubt|~put|~care
  ~learn to ~love|~accept|~like|~trust|~live|~cope|~be|~relax|~forgive|~let|~manage
  ~get over|through|past|on
  ~move on|forward
  take things|life|it|each ?one day|slowly|easy|as
  ~go with ?the flow|it
  ~be nice|kind|kinder|gentle|good ?to myself|yourself
  what|whatever we|i|you
  ~trust
  get rid
  take it easy|slow|slowly
  take things easy|slow|slowly
  take each|one|every day
  one day|step at
  look after number
  ~enjoy ?_ ?_ ?more
  ~improve|~boost|~build|~lift|~increase|~raise|~better my|your|her|his|their|mood|sleep|confidence|self|energy|motivation|self|wellbeing
  ~reduce|~lower|~manage|~control|~beat|~overcome|~lessen|~decrease|~handle|~tackle|~conquer|~fight ?my|your|her|his|the|these anxiety|stress|worry|worries|worrying|panic|depression|anger|mood|low|emotions|feelings|fear|ocd|symptoms|pain|rumination|negative|overthinking
  ~cope
  see|wait how|and
  ~manage ?_ better
  ~sleep better|well|more|through
  better|improved|good sleep|mood|nights|night|attitude|mindset
  ~lose|~gain weight|confidence
  ~know
  ~understand
  ~want
  ~hope
  remember|know you|your|i|im|i'm|it|that|this|how|recovery|you're|youre
  do|doing it|this|that|them ?#|x|three|twice|once|daily|every|for|each|again|at|until|before|when
  ~do ?my|your|the|another # ?# minutes|hours ?more ?of ?it ?that ?every|each|a|per ?day|night|week|morning|evening as|like|$
  ~stick to the|my|it|our|what ?plan ?programme ?we
  as|like discussed|agreed|above|before|planned|last|usual|we
  see|per above|notes|discussed|last|session|week|previous
  same ?thing ?things ?as again|last|before|week|usual|homework|plan|ones
  ?just ~continue ?on ?to ?with ?as ?the ?it ?same ?this ?you ?above ?usual ?work ?homework ?plan ?good ?going ?are ?have ?been ?before ?discussed ?agreed
  ?just ~carry on ?to ?with ?as ?the ?it ?same ?this ?you ?above ?usual ?work ?homework ?plan ?good ?going ?are ?have ?been ?before ?discussed ?agreed
  more of the|this same
  good|great|well ?work|done|effort|progress
  well done
  you've|you|you're got|doing|done|can|are|have
  no homework|other|further
  make ?a ?more ?an effort|progress|change|changes|improvements
  stop being
  stop|quit ~procrastinate|~faff|~moan|~snap|~mope|~sulk
  not to ~get|~be|~feel|~let|~worry|~panic|~think|~dwell|~overthink|~stress
  not ~get|~let ?so
  not to @mental|~give|~cry|~snap|~shout|~lose|~react
  ~be ?so ?as ?more ?less confident|positive|assertive|anxious|myself
  ~lower|~reduce|~improve|~raise|~bring|~get my|your|the ?mood|anxiety|phq|gad|stress ?down|up score|scores|phq|gad|levels|level
  ~keep on top of
  ~stay|~keep on top
  ~be|~get on top of
  ?a ?more positive|better|healthier|calmer|good|stronger attitude|outlook|mindset|headspace|frame|approach
  ~sort|~turn|~put|~pull ?out my|your life ?out ?around ?back
  ~sort out my|your life|head
  ~aim for ?a ?couple|few ?of
  ~find my|your ?inner|old ?self peace|confidence|self|happiness|feet|mojo|way
  ~let things|it|that|stuff go|wash|be
  ~beat|~fight|~conquer|~overcome|~defeat|~master this|it
  not let|letting
  ~stop ~let
  ~regain|~rebuild|~restore|~recover my|your|some ?_ confidence|life|control|energy|self|independence|strength
  ~feel
  ~switch|~calm off|down ?more
  ~put|~leave|~get the|this|it|all ?past behind|over
  ~have|~keep|~adopt|~maintain|~develop a positive|good|better|healthy|healthier
  ~not be|bother|care|mind
  ~embrace|~appreciate|~value
  ~look forward
  ~count my|your blessings
  ~keep my|your head|cool|temper|calm|nerve|sanity
  ~hold it|my ?nerve ?together
  not be|being|beat|beating|get|getting|worry|worrying|feel|feeling
  willpower
  motivation
  mindset
  happiness
  recovery
  confidence
  self|my esteem|confidence|belief|compassion|worth
  push|push through myself|yourself|through ?more ?harder ?on
  snap out
  pull myself|yourself
  ~sort|~get|~clear my|your head|self|mind ?out
  ~sort myself|yourself out
  do better|well|what ?you|i ?can
  do|try what|all|everything ?that you|i ?can
  get on with ?it|things|life
  live ?my|your ?life
  focus on ?the positives|positive|good|myself|yourself|me|wellbeing|recovery
  look on the
  ~cheer up
  ~calm down|myself|yourself
  ~deal with ?it|things|stress|anxiety
  get my|your life|head|act|confidence|mojo|energy|motivation|self
`;

/** Heads of an action that could mean many things. Matched where the clause begins. */
export const VAGUE = `
  stuff|things|bits ?on|from|off|in ?the|my list|booklet|sheet
  ~have|~get ?some|a|more ?bit ?of down|quiet|quality|alone|family|free time
  ~have|~get ?some|more downtime
  ~take it|things|life slower|steady|steadier|gently
  ~meet|~catch|~hang ?up ?out with people|friends|others|someone|family|mates
  have a ?little|bit|good|quick ?bit ?of ?a think|look|go|read
  ~make ?a start on|with|at
  some ?more ?gentle ?light stretches|stretching|yoga|crafts|walking|reading|gardening|colouring|music $
  some ?more ?gentle ?light stretches|stretching|yoga|crafts|walking|reading|gardening|colouring|music in|at|when|,|to
  ~go ?back over|through ?the|my|your|some|all ?_ stuff|notes|material|materials|things|bits|handouts|sheets
  ~have a ?little play|look|go|read ?with ?at ?of
  ~do|~get|~take|~try|~have|~build|~fit ?in ?up ?to ?some|more|any|regular|gentle|light|daily|bit|little ?bit ?of ?more ?regular ?gentle ?light ?physical exercise|exercising|activity|activities|air|fresh|relaxation|housework|chores|jobs|rest|sunlight|daylight|movement|mindfulness|meditation|pacing|hobbies|sleep|selfcare|workouts|sport|sports|training|cleaning|tidying|socialising|things|stuff|bits|meditating|stretching|breathing|exposure
  ?~do|~get|~take ?a bit|little|lot of|more ?of ?more ?gentle ?light exercise|activity|air|fresh|relaxation|housework|rest|mindfulness|movement|stuff|everything|me|tidying|cleaning
  some ?more ?gentle ?regular ?light exercise|activity|activities|air|fresh|relaxation|housework|rest|mindfulness|me
  ?~do ?some self care
  ?~do ?some selfcare
  ?~have ?take ?some me time
  ~exercise ?more ?regularly ?daily ?gently ?often ?again $
  ~exercise more|regularly|every|#|for|daily|in|at
  physical|daily|regular|gentle exercise|activity
  ~keep|~be|~stay|~get|~become ?more active|busy|occupied|moving|busier
  ~be ?more active|busy|social
  ~move ?my|your ?body more
  ~get|~go out ?of ?the ?house ?more ?and ?about ?a ?bit ?often ?again ?into ?in ?the ?fresh ?air
  ~get|~go outside|outdoors ?more ?and ?for ?a ?bit
  ~get|~go|~be into|in|out ?in ?into nature|world|fresh|sun
  out|outdoors|outside more|every|daily|often
  ~practise|~practice|~do|~use|~try|~have|~apply|~rehearse|~work ?on ?some|the|my|your|a|more|any|those|these ?of ?the|my|your ?new ?cbt ?anxiety ?coping ?relaxation ?breathing ?grounding ?mindfulness ?different ?distraction ?calming ?self ?soothing ?help relaxation|breathing|mindfulness|grounding|meditation|techniques|technique|skills|skill|strategies|strategy|tools|tool|distraction|exercises|exercise|selfcare|cbt|soothing|ideas|stuff|things|methods|coping
  ~practise|~practice|~work ?on ?being ?my ?your ?self assertive|assertiveness|kind|compassion|calm|confident|gratitude|acceptance|patience|pacing|communication|boundaries|exposure
  ~practise|~practice|~try what|everything|it|things|this
  relaxation ?techniques|exercises|exercise|skills|practice
  ?deep|calm|calming|controlled|mindful breathing ?techniques|exercises|exercise ?more $
  ?~do|~practise|~try ?some deep|calming|controlled breathing ?techniques|exercises|exercise
  breathing techniques|exercises|exercise
  mindfulness ?techniques|exercises|exercise|practice
  grounding ?techniques|exercises|exercise
  coping ?skills|strategies|techniques
  meditation
  ~meditate
  ~relax ?more
  ~chill out
  ~chill $
  ~unwind
  ~wind down
  ~rest ?more ?up $
  ~pace myself|yourself|things|activities ?more
  ~pace ?better|more $
  pacing ?activities ?with
  ~take ?more ?regular ?a ?some ?few breaks|break|time
  ~take ?more time|care for|out|of ?myself|yourself|me
  ~make ?more ?some time for
  ~look after|out ?my|your ?self ?myself|yourself
  ~treat my|your self
  ~treat myself|yourself
  ~eat ?more ?a well|better|healthy|healthily|healthier|properly|proper|regularly|regular|less|more|sensibly|good
  ?~eat|~have|~follow ?a healthy|healthier|balanced|good|better eating|diet
  ~drink ?more|less ?more ?less water|fluids|caffeine|coffee|alcohol|sensibly
  ~have a|some ?little|healthier|healthy|regular|more|better|good fun|lifestyle|routine|diet|think|break|go
  sleep hygiene
  ~get|~have # ?- ?# hours
  good|better|healthy sleep hygiene|habits|routine
  ~go|~get to bed|sleep ?a ?bit ?little ?lot earlier|early|sooner
  ~go|~get up earlier|early|sooner ?in
  ?in ?to bed earlier|early
  earlier bed|bedtime|nights|night|mornings
  early nights|night
  ~get|~have|~try ?to ?a ?some more|better|enough|good sleep|rest|routine|nights
  ~get|~stick|~keep|~have|~build|~make|~follow|~establish|~set ?in ?into ?to ?a ?up ?the ?my ?your ?better ?regular ?good ?daily ?more ?healthy ?new ?structured routine|structure|schedule|habits
  ?a ?more ?better ?daily ?regular routine|structure
  ~socialise ?more
  ~see ?more ?some people|friends|family|others ?more ?again
  ~see more of
  ~talk|~speak|~chat|~reach|~open|~connect|~communicate|~interact|~engage|~mix|~keep ?out ?up ?in ?touch ?to|with ?more ?other ?new people|someone|others|more|friends|family|somebody|better|everyone|everybody|if ?more
  ~reach out
  ~open up
  ~keep ?up ?in ?with touch|contact|up
  ~connect with|more
  ~stay|~be|~keep|~get in ?regular ?better touch|contact
  ~ask for ?more ?some help|support
  ~get ?some help|support
  ~get involved
  ~get ?back into ?my|your|some
  ~set ?some ?more ?better ?my ?healthy boundaries
  boundaries
  assertiveness
  ~say no ?more ?to ?people ?things ?sometimes ?others $
  ~stand up for
  ~be|~speak more|up
  ~face|~confront|~challenge|~tackle|~approach|~push ?my|your|some|the|more|any ?own ?worst fears|fear|anxiety|situations|things|myself|yourself|feared|anxieties
  ~do ?some ?more ?the ?graded ?my exposure ?work ?tasks ?exercises ?hierarchy
  graded|gradual exposure ?work ?therapy
  exposure ?work ?tasks ?therapy
  ?interoceptive exposures
  ~step out|outside ?of ?my|your ?comfort
  ~go ?to|into ?more ?some ?busy busy|crowded|new|different|difficult|scary places|situations|crowds
  ~stop|~reduce|~avoid ~avoid
  ~avoid avoidance
  ~drop|~reduce|~stop|~cut|~resist|~not ?down ?on ?my|your|the|some|doing|using|all ?of ?my safety|compulsions|compulsion|rituals|avoidance|checking|reassurance|behaviours|urges|napping|scrolling|snacking|smoking|drinking
  ~challenge|~question|~catch|~dispute|~test|~balance|~reframe|~notice|~watch|~spot|~change|~replace ?my|your|the|these|any|some|when|how|out ?for ?negative|unhelpful|anxious|automatic|worrying|bad|any|worry thoughts|thinking|thought|beliefs|worries|cognitions|mind|feelings|emotions|patterns|triggers|distortions|warning
  thought|thoughts challenging|challenge
  cognitive restructuring
  ~think about|of|through|more|over|back
  have|~have a think|reflect|ponder|look|go|break|rest|relax|try
  ~consider
  ~reflect
  ~ponder
  ~bear in
  ~remember ?to breathe|relax|breath|rest|pace
  breathe|breathing
  ~be ?more mindful|aware|creative|conscious|sociable|social|assertive
  ~be ?more mindful|aware|conscious ?of ?my|your|the _
  ~be ?more assertive|creative with|at|when
  ~notice my|your|how|what|when
  ~pay attention
  ~work on|through|at|towards
  ~look at|into|over|through ?some|the|at ?self ?help ?website|websites|materials|material|stuff|things|information|resources|online|options|it|booklet|handout|handouts|workbook|notes
  ~use|~try|~do ?the|my|your|a|it diary|app|workbook|worksheet|worksheets|sheets|sheet|booklet|website|list|log|planner|notebook|thermometer|it|them|book|card|cards ?more ?regularly ?often
  ?~do ?some ?more behavioural activation
  behavioural activation
  ~do ?some ba
  ba
  activity scheduling|planning
  problem solving|solve $
  ~solve ?my|some|a|the problems|problem
  ?graded exposure
  stimulus control
  ~try ?a gratitude ?jar ?diary ?journal ?list ?practice
  gratitude ?practice $
  journaling|journalling
  ~journal
  ~spend ?some|more|quality|less|a|any ?quality ?bit ?more ?little ?of time|while
  ~do ?a ?some ?more ?any ?few ?couple ?of ?the ?my ?your ?new ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?different things|activities|something|stuff|anything|hobbies|hobby|bits|tasks|jobs|chores|bit
  ~do ?_ more
  ~do ?at ?least one|two|three|a|1|2|3 ?small ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?different thing|activity|things|activities ?that ?i|you|for ?enjoy|like|myself|yourself ?a ?each ?every ?day
  something|anything|things ?nice ?fun ?that ?i|you|for ?enjoy|like|myself|yourself
  ~plan|~schedule|~find|~pick|~choose|~try|~start|~take|~add ?in ?up ?some ?a ?more ?new ?any ?nice ?fun ?enjoyable ?pleasant ?pleasurable ?meaningful ?rewarding ?regular activities|activity|things|something|hobby|hobbies|events|interests|interest|rest|time|ways|treats|stuff
  ?more ?pleasant ?pleasurable ?enjoyable ?fun ?nice ?meaningful activities|events
  hobbies|hobby
  ~get|~go back to|into ?my|your|old|doing ?old ?the ?hobbies|hobby|things|normal|interests|activities|stuff
  ~keep|~keep up ?with|doing ?up ?the ?things ?hobbies ?interests
  ~clean|~tidy ?up ?house|things|more|bit|stuff ?more ?up $
  housework|chores|cleaning|tidying|jobs
  ~declutter ?more ?the ?house $
  ~sort ?my|the|some things|stuff|life|finances|money|it|myself|yourself ?out
  ~sort ?my|the ?house|things|stuff out $
  ~look for|out ?for ?the ?my ?any triggers|patterns|signs|opportunities|ways|positives|evidence
  ~sort house|things|stuff
  ~get things|stuff|jobs|more ?done|organised|sorted|on ?top
  ~get organised|sorted|going|started
  ~get on top
  ~be|~get organised
  ~catch up
  ~help out|more|people|others
  ~cut ?down|back|out ?on ?the|my|your ?_ ?_
  ~scale|~ease|~slow down|back ?on ?the|my|your ?_ ?_
  ~reduce|~limit|~lower|~decrease|~minimise ?my|your|the|amount|her|his|their ?of ?_ ?_
  less|fewer|more ?of ?the
  ~be ?more consistent
  ~do ?a some|any|one|two|few|couple of ?the ?my ?your ?these ?those
  ~implement|~utilise|~adopt|~embed|~employ|~incorporate|~integrate|~explore|~develop
  ~apply what|the|my|your|these|some|any|it ?_ ?_ skills|techniques|strategies|tools|learned|learnt|learning|it|them|this
  ~engage in|with
  ?positive self talk
  positive affirmations
  _ or something
  ~distract ?my|your ?self ?myself|yourself
  distraction
  ~self soothe
  # times|x ?a pleasurable|pleasant|routine|necessary|fun|enjoyable
  # pleasurable|pleasant|routine|necessary|fun|enjoyable
  ~have fun
  ~try|~learn new|some|something|things|different|stuff
  ~try ?a|some ?new things|something
  ~give|~have it a ?try|go
  ~have a go
  ~play more
  ~live
  healthy|healthier ?eating ?lifestyle ?habits
  ~monitor ?my|your|how moods|mood|thoughts|sleep|anxiety|feelings|symptoms|things|drinking|i|you ?feel
  ~track ?my|your mood|sleep|progress
  ~build ?up ?my|your ?up activity|strength|stamina|up ?levels
  ~up my|your|the
  ~increase|~grow ?my|your|the|her|his ?daily ?activity|activities|level|levels|exercise|social|contact|walking|pleasurable ?of
  ~structure ?my|your day|days|week|time
  ~plan ?out ?my|your days|time|life
  ~manage ?my|your time|day|days|workload
  ~keep an eye on
  ~keep ?up ?with ?the ?my walking|exercise|breathing|routine|mindfulness|activities|walks|gym
  ~sort ?out ?the ?my house|home|flat|life|finances|money ?out $
  ~read through|up|over ?some|the|on ?of stuff|things|material|materials|info|information|notes|it
  ~prioritise
  ~delegate ?more
  ~listen to my|your body
  ~practise|~practice ?it ?them ?this ?these ?more $
  homework
  worksheet|worksheets
  exercises
`;

/** A verb of the lists above that a limit or number makes checkable: "reduce … to 6 a day", "cut down to one cup". */
export const LIMITS = `
  from .. # .. to #
  to #
  to .. once|twice|one|two|three|half
  # ?_ instead of #
  no more than #
  maximum|max|under|below|within|only # 
  # max|maximum|only|not
  by half|#
  not #
  none|nothing|no after|before
`;
