/** Words of why: what makes a rationale 2 (this client's problem, cycle or goal) or 1 (a benefit). */

/** What keeps a problem going, or what breaks it: a mechanism, in the words people use for it. */
export const MECHANISMS = `
  ~become ?the|a|my worry|worrying|thinking place
  doubt's|worry's|fear's|anxiety's|urge's|it's ?straight back|worse ?again
  pattern|habit|rut|cycle of|where
  out of ?the|a|my|this rut
  stop relying|depending|leaning|avoiding|hiding|asking|checking|cancelling|dodging
  knacker|knackers|spoils|kills|mucks|screws|buggers ?up my|me|the
  then|so i'm|im ?_ @symptom
  stop|stops|stopping me|my|him|her|us _
  been|keep|kept|always avoiding|dodging|putting|hiding|cancelling|skipping|ducking|dreading
  where|when|how the rot|trouble|slide|spiral sets|starts|begins
  it all|everything slid|slips|slides|unravels|unravelled|went|goes
  // keeping it going
  ~keep ?me|it|my|the|this|him|her|us|you|your|them|that|things|everything ?_ ?_ low|down|stuck|up|anxious|alive|awake|isolated|lonely|indoors|scared|tired|tense|ill|depressed|worrying|worried|panicking|checking|avoiding|going|strong|stronger|bad|worse|away|in|switched|wired|on|thinking|cut|hooked|small|alert
  ~keep ?_ anxiety|worry|worries|fear|panic|ocd|depression|mood|problem|pain|cycle|loop|it ?_ ?going ?low ?alive ?up
  ~keep my|the|it|his|her|your|their
  ~keep me|us from|off|out
  ~keep coming|cropping|popping|happening
  that|what|thing|bit ~keep
  ~maintain
  maintains|maintaining|maintained
  ~feed|~fuel|~strengthen|~reinforce the|my|it|this|into|his|her|your|anxiety|worry|fear|ocd|panic|depression|low|more
  ~make|~makes ?me ?it ?the ?my ?your ?things ?everything ?that ?this ?_ ?_ ?feel|seem|all|even ?more worse|bigger|stronger|louder|scarier|harder|lower|stiffer|dangerous|rubbish|useless|awful|guilty|lonely|anxious|low|panicky|ashamed
  ~make|~makes me|it|my|the|things .. worse
  ~make me ~feel|think|want|avoid|worry|panic|ill|poorly|sick|tired|snappy|miserable|worse|cry|jumpy
  has|have|had me|my ?head up|awake|worrying|checking|in|on|crying|stuck|going
  ~set|~sets my head|heart|nerves|mind off|racing|going
  made|makes|making my|it|the
  i'm|im|i|he's|she's ?am ?is ?wide ?still up|awake ?again at|till|until|all|for|with|half
  ~get|~become|~grow bigger|worse|stronger|louder|scarier|stiffer|harder
  ~get|~be|~stay|~feel stuck|trapped
  ~set|~bring|~wind|~spark|~kick me|it|off|them|my|the ?off|on|up
  ~trigger
  sets it
  // cycles
  doubt|checks|checking|worry|fear|avoidance|tiredness|pain ~feed|~fuel|~breed
  vicious|negative circle|cycle|loop|spiral|pattern
  circle|cycle|loop|trap|spiral|maintenance|maintaining
  boom and|or|- bust
  boom bust
  ~make ?_ ?_ ~feel ?even ?so more|less|worse|impossible
  fed by
  ~turn|~turns|turned ?my ?the ?my ?_ into
  more|most impossible|frightening|scary|dangerous
  the more|less|longer i|you|we|he|she|it|my|time
  the less ?_ ?_ ?_ ?_ the less|more|worse|lower
  the more ?_ ?_ ?_ ?_ the less|more|worse|bigger
  ~do|~doing less|nothing .. feel|mood|means|then|i
  // what is never learnt, and what is tested
  never find|finds|learn|learns|discover|know|knows|got|get|gets|let|had|have|give|see|settles|settle|works|work|stops|stop|ends
  don't find|get|learn|give to|out|a
  ~find out
  ~learn ?to ?that ?how ?i|it|its|my|panic|anxiety|nothing|people|bad|the|its|i'm|im ?can|will ?cope|passes|pass|goes|go|not|safe|can|is|drops|wont|won't|happens
  ~teach|~teaches ?to ?me ?my ?myself ?your ?his ?her ?the ?_ brain|body|head|mind|that|me|myself|i
  ~tell|~tells ?me ?my ?your ?the brain|body|head|mind
  ~show|~shows|~prove|~proves ?to ?me|my|myself|your|the|him|her ?_ ?that brain|body|head|mind|that|i|it|its|you
  ~retrain|~train my|the|your
  ~test ?out ?if ?whether ?my ?the ?that ?a ?out prediction|predictions|belief|fear|thought|idea|whether|if|theory|it|worry|out|what
  see|check|discover if|whether|that ?it|i|people|anyone|my|the|anything|nothing
  see what happens|really|actually
  ~habituate
  habituation
  ~come|~go|~drop|~pass|~fall|~fade|~ease|~settle down|away|off|by on|by its|itself|own
  anxiety|fear|panic|it|urge|urges|feeling|dizziness|they ?will|does|always ~come|~rise|~drop|~fall|~pass|~fade|~settle|~ease ?down ?on ?by
  learn|know|see|shows it|they|this|that|anxiety passes|pass|fades|drops
  not|isn't|wasn't|aren't ?actually|really ?going|as ?to dangerous|harmful|happen|bad|true|hurt|kill|real|heart
  isn't|aren't ?really the same
  is|not not the same
  nothing|something|not bad|terrible|awful|dreadful
  and ?then i don't|can't|never
  // avoiding, escaping, and what they do
  ~avoid ?_ ?_ ?_ ~keep|makes|means|only|is|lets|stops|gives|feeds|has
  avoidance ?_ ~keep|makes|means|only|is|lets|stops|gives|feeds
  ~avoid|~hide|~escape|~leave|~run|~cancel|~withdraw|~isolate ?_ ?_ ~keep|makes|means|only|taught|teaches|gives|lets|stops
  since|as i|i've ?been ~avoid
  i ~avoid
  ~leave|~leaving|~escaping ?_ ?_ taught|teaches|is
  ~put|~putting ?it|things|them off ~keep|makes|means|and
  i ?just|always|only|then ~hide|~withdraw|~cancel|~isolate|~avoid|~escape|~faff|~procrastinate
  ~lie|~stay|~sit|~spend|~hide ?awake ?all ?most ?there ?alone ?at|in|on ?_ ?_ is|keeps|keeping|makes|means|when|just|only|gives|leaves
  ~lie|~lay there|awake|in .. ~worry|~go|thinking|over|and
  ~scroll|~nap|~check|~google|~worry|~drink|~wipe|~wash|~brood|~ruminate|~snack|~smoke ?_ ?_ ?_ ?just|only|never ~keep|makes|means|never|is|teaches|eats|feels|feeds|lasts|gives|makes|stops|only|uses
  safety behaviour|behaviours|behavs|net
  she|he|they|someone ~reassure
  reassurance only|lasts|keeps|feeds|makes
  // consequence
  ~mean|~means|~meant i|my|i've|ive|it|the|me|im|i'm|we|he|she|nothing|never|that
  ?and|so|, then|so|and i'm|im|i|i've|ive|my|everything|nobody ~avoid|~cancel|~stay|~end|~snap|~drink|~feel|~worry|~panic|~crash|~slide|~slip|~stop|slid|wide|~lie|~wake|never|~isolate|~withdraw|awake|wake|have|get|do|want|start|sleep|eat|hide|beat|think|believe|need
  then i'm|im|i|i've|ive|my|it|the|everything|don't|we're|he|she|they|another|nothing|nobody|there's|wide|more|crash|avoid|feel|wake
  ~lead|~leads to
  ~end|~ends up
  ~turn|~turns into
  // everyday verbs of the cycle
  ~wear|~drag|~grind|~set|~knock|~burn|~freak|~stress|~hold|~bog|~psych|~shut|~wipe me|you|him|her|us|my ?_ up|off|down|out|back
  ~wind|~work|~tie me|you|him|her|us|my ?_ up
  ~leak|~creep|~bleed|~spread|~seep|~snowball|~run into|over|through
  ~snowball|~escalate|~spiral
  shift|shifts|mess|messes|wreck|wrecks|ruin|ruins|confuse|confuses|throw|throws|knock|knocks ?up ?out ?off ?with ?my|your|the ?whole ?_ body|clock|sleep|day|week|night|head|confidence|pattern|rhythm
  is|are|was|be why i|i'm|you|my|the|it|we|he|she
  never ?gets|get|really|actually ?to ?be ?gets test|tested|proved|proven|challenged|practised|checked|chance
  fear|anxiety|worry|it|problem ~stay|~hang|~stick there|high|the|strong|put|around|same
  ~need another
  need|needs|needing ?it|her|him|them ?even another|again
  awake till|until|at|by|again
  can't ~sleep|~settle|~switch|~relax|~stop
  before it|things|they|i ~take|~get|~spiral|~snowball|~build|~grow|~slide|~crash|~sink
  ~take|~takes|taking ?a hold
  spot|catch|nip|catching ?_ ?_ early|bud
  ~isolate|isolated|isolation|cut off
  go|goes|going|slide|slides|sliding|sink|sinks|slip|slips downhill|backwards|deeper
  ~dread it|the|going|next|everything|that|more
  makes|make|making ?me|him|her|us ?then ~gabble|~stammer|~shake|~freeze|~hide|~snap|~rush|~flap|~clam|~drink|~withdraw|~lash|~stutter|~doubt|~check|~go|~lie|~stay|~cancel|~put
  feeds|feed|feeding|fuels|fuel|fuelling it|the|my|into|that|back
  ~starve the|my|it
  what ~keep|~drive|~feed|~fuel
  that's|thats|is|which|it what ~keep|~drive|~feed|~fuel
  isn't|not|never|doesn't|don't ~decide|~solve|~fix|~change|~help anything|it|nothing|things
  ~end up ?_ ?_
  ~beat myself|me
  ~lose|losing ?my|the ?all ?_ confidence|touch|track|hours|sleep|friends|interest|nerve
  on edge|alert|autopilot|guard
  ?more ~bottle|~bottled|~stew|~brood|~simmer ?it|things ?up ?on ?over
  the ~longer|more|worse ?i|it ?_ ?_ , ?the
  ~take it out
  convinced|convince|convinces me|myself|i
  believe|decide|assume|reckon|convinced i|i'm|they|people|everyone|nobody ?can't|am|are|must|hates|useless|not
  ~overdo
  ~pay ?for it
  knackered|exhausted|shattered|wiped|wrecked|useless|hopeless|worthless after|then|the|and|for|by|all
  ~chip|~eat|~nag|~gnaw away|at
  ~hijack|~swallow|~drain|~sap|~dominate|~haunt|~rule|~plague|~torment me|my|the|us
  out of|in proportion|hand|control
  all|worst over again
  ~take|~takes over
  ~eat|~eats|~use|~used|~uses|~using up|into|away
  ~go|~goes|~going|~went round|over ?and|and|it|everything|in|things
  ~spill|~leak over|out|into
  ~crash
  ~stop|~stops|~stopped me|my|him|her|us|worries|worry|it ?_ ?from ~go|~see|~do|~live|~sleep|~spill|~worry|~work|~leave|~drive|~be|getting|from|over
  i|ive|i've|we|he|she ~stop|stopped|quit|dropped|gave
  no one|noone to
  when ?i'm|im|i ?feel|get ?really|so|very low|down|anxious|tired|mood|flat|stressed|bored|lonely|sad|worried|panicky|upset|depressed|poorly|struggling|ill
  when|if|whenever|once|since|every ?time ?i|i'm|im|i've ?don't ?_ ?_ ?_ ?_ ?, i|i'm|im|my|it|then|everything|the|nobody
  i ?just|only|always ~live on|off|in|for
  body clock|rhythm
  is|was|that's how|why ?i ?the ?my ?we ?it _
  sleep|sleepiness|hunger|appetite drive|pressure
  sleepiness
  ~link|~links|~connect|~linked|~associate|~associates ?my ?bed ?the ?with ?_ ?to bed|mood|with|between|and
  last|lasts|lasted ?only ten|five|#|minutes|a
  ~get|~getting|~bring|~drag me down
  ~get|~getting|~bring|~drag|~pull|~knock ?me down
  is|was what's|what|why|when ?it's|is|i|it|makes|keeps|getting|the|starts
  that's|thats when|why|what i|it|the|my|keeps|makes
  instead of ~worry|~lie|~sit|~brood|~avoid|~check|~ruminate|all|going|~hide|~stay|~run|~drink|lying|just|waiting
  rather than ~brood|~worry|~avoid|~drink|~lie|~sit|letting|~run|~hide|lying
  without ~wipe|~crash|~pay|~flare|wiping|me|my|needing|having|safety|checking|escaping|running|asking|him|her
  ~wear|~wears off
  ~cut|~cuts|~shut me off|out
  faster|quicker|easier way out
  ~wipe|~wiped|~wipes out|me
  body|brain|head|mind ~learn|~think|believes|knows|stays
  ~rob|~steal|~robs me|my
  low mood
  ~become where|what|somewhere|a place
  ~make|~makes me bitter|resentful|angry|jealous|paranoid|sad|irritable|numb
  perfectionism|ocd|panic|depression|rumination|insomnia ?_ loop|cycle|trap|feeds|lives|wants|thrives|tells
  evidence for|against|that
  every extra|time|check ?_ ?_ ~teach|makes|~tell|~reassure|i|it|she|he|teaches
  ~break|~breaks|~breaking ?out ?of ?the|my|that|this|it ?_ cycle|loop|pattern|link|habit|circle|spiral|chain|that
  should break|interrupt
`;

/** What the client wants their life to hold again. */
export const GOALS = `
  ?my ?main ?own ?big ?the goal|goals|aim|ambition|dream
  ~want to be|~be able
  ~be|being able|ready to
  so ?that ?i|he|she|we can ~go|~see|~take|~drive|~travel|~visit|~meet|~return|~watch|~walk|~play|~fly|~sing|~pick|~cook|~shop|~attend|~swim|~dance|~collect|~hold|~read|~stand|~leave|~come
  so ?that ?i|he|she|we can|could ~be|~get|~do|~work|~have a|the|there|back|my|to|dad|mum|things
  ~get|~go|~be|~work|~have|~want|~step|~start|way|route ?me ?us ?my ?it ?up ?_ back ?to|into|on|in|some|the|my|bits|part|of|at|out|a|doing|on
  back to work|the|my|being|playing|normal|driving|choir|church|running|seeing|doing|me|football
  i|he|she|we|would|i'd|id|really ?would ?_ ~want|~love|~like|~miss|~missed to
  i|ive|i've|really ?_ ~miss|~missed|~want
  ~miss|~missed|~missing the|my|having|being|seeing|it|doing|him|her|people|them|our
  used|use to _
  used|use to ~go|~love|~be|~enjoy|~do|~play|~sing|~have|~make|~see|~read|~walk|~run|~swim|~feel|~look|~cook
  ~feel|~felt|~feeling|~make|~makes|~made ?me ?_ ?_ ?like ?a part|useful|human|myself|me|proud|alive|connected|close|closer|normal|like
  who|what ~matter|~matters
  ~matter|~matters to me|us
  ~important to me
  the dad|mum|wife|husband|friend|person|parent|gran|nan|grandad|partner|daughter|son ?that ?i|ive|who
  ~be|being|~become ?a|the ?good|better|sort|kind|present|proper dad|mum|parent|friend|of|gran|nan|wife|husband|partner
  ~care about
  values|value|valued
  wedding|graduation|christening
  returning to
  get myself ?_ to|into|on|through|round
  on my own ?again
  without ~need|~rely|~lean|~panic|~ask
  under my own steam
  my whole|only|main social|life
  be there for
  there for ?my|the|her|him
  ~watch ?my|the|her|him|them ~grow|~play|~open
  ~get|~getting my life|job|licence|independence|freedom|evenings|weekends|spark back
  ~miss|~missed|~missing out
  step|steps towards
  towards ?my|the|our|getting|going|being|a|work|seeing
  on ?the way to ~go|~get|~be|~drive|~see
  old|own|normal self|life
  old|normal me
  my ~child|children|son|daughter|grandson|granddaughter|grandchildren|grandkids|kids
  for my|the children|son|daughter|family|grandkids|baby|kids
  independence|independent
  wants to ~be|~go|~see|~get
  my thing
`;

/** A look at the problem, not at what drives it: worth a benefit, though it uses the same words. */
export const EXPLORING = `
  so|then ?that i|you ?can|will feel|am ?more|less|a ?bit better|good|calmer|happier|healthier|fitter|relaxed
  to ~show|~tell you|him|her ?it|them|this ?next time|session $
  ~get easier ?the ?more|longer|every ?time ?i|you|we ?do|try|go ?it|this
  it|this settles|calms|relaxes|soothes me $
  gets|get me out|talking|moving|going|up
  keep|keeps the|my ?old pump|heart|joints|engine|body ticking|going|moving|strong
  keep|keeps ?me ?on top of
  used to ~love|~like|~enjoy it|that|this $
  ~get|~be used to it|this|that $
  so ?that we|you|i ?can|could|will ?~see|~know|~find|~look|~understand|~spot|~work|~learn|~get ?out ?at ?a what's|whats|what|where|how|when|which|if|why|patterns|a|the|any|links
  ~see|~know|~understand|~spot what's|whats|where|how|which|why|patterns ?_ ?_ ?_
  ~find ?out how|which|where ?_ ?_ ?_
  ~see|~find|~spot|~look for|the|any|a|out ?the pattern|patterns|link|links|picture
  to|will ?help|helps|may|might|should|could ?~lift|~improve|~boost ?my|your|the mood ?and|, ?anxiety ?_ ?sleep
  lift|lifts|improve|improves|boost|boosts ?low ?my|your|the mood
  make|makes me|you ?a ?bit ?so happier|happy|smile|laugh|better
  keep|keeps|keeping ?me|you fit|busy|active|healthy|going|well|occupied|company|moving|out|track|motivated|supple
  ~feel|feeling better|good
  make|makes|making ?me|it ?_ feel ?a ?bit ?so ?much better|good|happier|calmer|happy|nice
  ~get|~getting ?me|you out
  nights better
  good for|at
  make|makes|making ?the ?nights ?it ?things ?life better|easier|nicer
  back pain|ache
`;

/** A general benefit. */
export const BENEFITS = `
  it|this|that works
  take|takes the edge off
  useful|helpful|handy|worthwhile|worth
  do|does me|you|your|my|us ?_ good
  ~help
  good|great|best for
  bad for
  ~improve|~boost|~lift|~raise|~increase|~better
  ~reduce|~lower|~decrease|~ease|~relieve|~calm
  ~feel ?a ?bit ?more better|good|calmer|nicer|less|happier|more
  ~relax
  relaxation
  ~distract
  distraction
  ~give me|you|us
  more energy|sleep|confidence|confident|positive|relaxed
  ~get me|you|us|out|fitter|fit|some|things|better
  ~make ?me|you|it|things|life|us ?_ ?_ ?_ better|happy|happier|easier|feel|laugh|stronger|smile
  benefits|beneficial|benefit|endorphins|serotonin
  healthy|healthier|health|fitness
  ~see|~know|~learn|~understand|~build|~practise how|what|where|out|up|if|that
  ~enjoy
  enjoyable|enjoyment|fun|nice|pleasure|pleasant|enjoy
  baseline|progress
  less ?of anxious|stressed|stress|anxiety|tired|worry|pain
  clear|clears|clearer
  fresh air
  company|social|meet|connect
  so ?that i|we|you can|know
  important
  mood|sleep|anxiety|wellbeing
  ~mean less|more
`;

/** Words that open a reason in running text. */
export const REASON_OPENERS = `
  research|studies|evidence|science ~show|~say|~suggest|~find
  it|this|that|it'll|they ?will|should|would|might|can ?really do|does you|me|your|him|her|us ?_ ?_ good
  it|this|that|they calms|relaxes|soothes|settles|slows|wakes|warms|loosens|strengthens|lifts|clears ?me|my|your|you|the|his|her|us
  to get some ?more fresh|air|sun|exercise|energy|sleep|peace
  to feel|be|get ?a ?bit ?less|more better|calmer|happier|fitter|stronger|anxious|stressed|relaxed|healthier
  because ?of
  this|that way i|my|it|the|we|you|i'll|they|nothing|,
  which is|are the|what|why|how|where|when
  since i|it|the|my|staying|being|avoiding|he|she|@doing
  as i|it|this|its|avoiding|staying|lying|sitting|he|she|they
  so that
  in order that|to
  so i|we|it|you|my|the|he|she|they|im|i'm|can|its|there|your|nothing ?don't ?can ?can't ?dont ?will ?would ?know ?find ?get ?feel ?see ?learn
  to help
  to ~improve|~lift|~boost|~reduce|~break|~learn|~build|~increase|~lower|~prove|~prevent|~raise|~distract|~calm|~relax ?me ?my ?whether ?if ?mood ?out ?the
  to ~see|~find|~test|~show ?out if|whether|that|what
  to ~stop|~keep|~help|~get me|my|it|the ?_ from|back|worrying|going|out|used
  to ~clear|~manage|~catch|~understand|~feel my|the|it|better|less|what
  this|it|that|these|which|they|exercise|walking|doing|it'll ?should|will|would|might|may|can|could|does ?also ?really ?hopefully help|helps|helping|improve|improves|lift|lifts|boost|boosts|reduce|reduces|break|breaks|give|gives|teach|teaches|feed|feeds|show|shows|mean|means|build|builds
  this|it|that|these|which|they ?should|will|would|might|may|can|could ?also ?really ?hopefully stops|makes|keeps|gets
  this|it|that|these|which|they should|will|would|might|may|could ?also ?really ?hopefully stop|make|keep|get|be
  might|may|should make|help|improve|lift|give|ease|boost|reduce|mean|stop
  will|should take the edge
  will|should help|improve|boost|lift|mean|stop|show|let|teach|prove|ease|calm|settle|break
  you'll|i'll|she'll|he'll feel|sleep ?_
  it'll|that'll
  clears|blows the|my
  it|this settles|calms|relaxes|soothes|distracts|cheers|stops|clears me|my
  helps|improves|boosts|maintains|lifts me|my|your|with|you|to|mood
  helping me|my|you
  its|it is ?all ?about|because|for|good|important|how|so|to
  its all
  that's|thats why|how|because|what
  the ?whole idea|point|aim|reason|reasoning|purpose|thinking|theory|hope is|being|of|behind|:
  idea|rationale|purpose|aim|point|reason :|being|is|-
  why :|-|?
  i'm|im ?only doing this|it because|to|so|for|cos
  good|nice|great|lovely|worth for|to
  for ?my|your ?own ?general ?mental ?physical wellbeing|health|mood|sanity|good|sleep|confidence|anxiety
  rationale
  that way
  then i|it|my won't|don't
  so nobody|people|everyone|that's
  otherwise i|it|my
  the|my|your|our goal|aim is|: ?to
  the ?more|less ?time i|you|we|it ?_ ?_ ?_ ?_ the
  avoidance|avoiding ?_ ?_ ~keep|makes|is|feeds|means|maintains
  remember ~avoid|avoidance
  we ~notice|noticed|worked|spotted|saw
  you|i|we ?have noticed
  you've|i've|we've noticed|seen|found|spotted ?that
  this|it|which tests|shows|proves|teaches|breaks
  ~work|~go|step|steps towards
`;
