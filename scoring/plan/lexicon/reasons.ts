/** Words of why: what makes a rationale 2 (this client's problem, cycle or goal), 1 (a benefit) or 0 (no benefit at all). */

/** What keeps a problem going, or what breaks it: a mechanism in the words people use. */
export const MECHANISMS = `
  ~keep|~keeps ?me ?it ?the ?my ?this ?on ?her ?him ?us ?you ?your ?_ ~go|low|down|stuck|up|anxious|alive|awake|anxiety|worry|mood|depression|problem|fear|panic|pain|panicking|worrying|scared|isolated|lonely|in|away|tired|it|bad|strong|stronger
  ~keep|what ?is ~keep
  ~keeps me|my|it|the|her|him|us|you|your|this
  ~maintain
  ~feed|~fuel|~drive|~strengthen|~reinforce ?in ?into ?the|my|it|this|your|her|his ?_ ?_
  ~make|~makes|~made ?me ?it ?the ?my ?things ?everything ?that ?this ?_ ?_ ?feel|all|even worse|bigger|stronger|louder|scarier|harder|lower|tired|stiffer|stuck|more
  ~get|~gets bigger|worse|stronger|louder|stiffer|harder
  ~stick|~get|~trap|~stay ?me stuck|trapped
  ~stop|~stops|~stopped me|my|him|her|us|it ?_ ?from
  i|he|she|ive|i've|we ~stop|stopped|quit|dropped|gave
  ~have|~has|~had|since|i've stopped
  vicious|negative|same circle|cycle|loop|spiral|pattern
  cycle|loop|trap|spiral
  boom and|or bust
  bust
  ~break|~breaks|~breaking ?out ?of ?the|my|that|this ?_ cycle|loop|pattern|link|habit|circle|spiral
  the more ?_ ?_ ?_ the|, more|less|worse|bigger
  the less ?_ ?_ ?_ the|, more|less|worse
  the longer
  the more i|you|we
  the less i|you|we
  ~never find|learn|know|finds|learns|discover|got|get|let|had|have|give|see
  ~find ?out ?out if|whether|what|that|how|it
  ~find out
  ~learn|~learns|~teach|~teaches|~taught|~show|~shows|~prove|~proves|~tell|~tells|~train|~retrain ?to ?me ?my ?myself ?your ?his ?her ?the ?_ brain|body|head|mind|that|i|it|mind|panic|anxiety|nothing|how|not|to|its|you|he|she|they|bed
  ~test|~tests|~testing ?out ?if ?whether ?my ?the ?that ?a ?out prediction|predictions|belief|fear|thought|idea|whether|if|theory|it|worry|out|what
  ~see|~check|~know if|whether|that|what
  ~get|~getting|~become used
  ~habituate|habituation
  ~come|~comes|~go|~goes|~drop|~drops|~pass|~passes|~fall|~falls|~fade|~fades down|away|off|by on|by its|itself|own
  ~pass|~passes|~fade|~fades|~drop|~drops|~peak
  anxiety|fear|panic|it|urge|urges ?will ?~come|~rise|~drop|~fall|~pass|~fade|~settle down|on|by|itself|if|without|and
  without|instead ?of ?me|my|doing|having|the|running|checking|escaping|avoiding|leaving|asking
  not|isn't|wasn't|aren't ?actually|really ?going|as ?to dangerous|harmful|happen|bad|true|same|hurt|kill|real
  nothing|not bad|terrible|awful|happens|happened|dreadful
  ~avoid|avoidance|~hide|~escape
  ~put ?it ?things ?them off
  ~withdraw|~isolate|isolation
  ~lie|~lies|~stay|~stays|~sit|~sits|~being|~spend|~spending ?awake ?all ?in ?at ?on ?indoors ?inside ?_ bed|home|alone|sofa|day|room|indoors|inside|house|curtains
  safety behaviour|behaviours|behavs|net
  reassurance
  ~mean|~means|~meant i|my|i've|ive|it|that|the|me|im|i'm|we|he|she|nothing
  ~lead|~leads ?to
  ~end|~ends up
  ~link|~links|~connect|~linked|~associate|~associates ?my ?bed ?the ?with ?_ ?to bed|mood|with|between|and
  body clock|rhythm
  sleep|sleepiness drive|pressure
  sleepiness
  ~build|~builds|~save up
  ~use|~used|~using up
  ~go|~goes|~going|~went round
  when|if|whenever|because|cos|once|since|after|cause|as i|i'm|im|i've ?_ ?_ ?_ ?_ , ?i ?my ?then ?it ?the
  when|whenever|if i|i'm|im ?don't ?do ?_ ?_ ?i|my|the|it i|my|it|then|everything
  then|so i|my|it|the|im|i'm ~feel|feels|felt|~avoid|don't|can't|~stop|~do|~get|gets|~stay|~go|~worry|~panic|~have|~end|end|~be|~snap|~drink|~sleep|~think|~start|~miss|worse|mood|wake|lie
  and then|so ?i ?my ?the ?it ?_ worse|low|nothing|stop|avoid|goes|go|crash|feel|can't|up
  instead of ~worry|~lie|~sit|~brood|~avoid|~check|~ruminate|all|going|~hide|~stay|~run|~drink|~just
  all|every|whole day|night|time ?_ ?~worry
  isn't|is not|aren't the same
  rather than ~brood|~worry|~avoid|~drink|~lie|~sit|letting|~run
  ~take|~takes over|up
  ~crowd|~spill|~leak ?out|into|over
  ~crash
  ~wear off
  last|lasts longer
  ~rob|~steal|~robs
  ~check|~checking ?more ?makes ?only
  problem|worry|thing|bit|part that ~keep
  first|fastest|quickest|only thing to|that|i
  what ~keep|~drive|~start|~set|~bring|~trigger
  ~set|~sets|~trigger|~bring|~brings me|it|off|on|my|the
  panic|worry|anxiety|depression|ocd|perfectionism|low|health|the|rumination loop|cycle|trap|spiral|maintaining
  opposite|trap
  keep ?me on|off|from
  ~turn|~turns into
  since the|my|i|he|she|we|losing|mum|dad
  ~doing ?less|nothing|more|something
  do ?less|nothing ?then ?feel
  i ~live|~eat|~drink|~sleep|~stay|~hide on|when|in|more|all
  when ?i'm|im|i|my low|down|anxious|tired|mood|flat|stressed|bored|lonely|sad|worried|panicky|upset|depressed|poorly
  habit
  ~tell|~tells myself|me|my
  on the ~watch|~look
  ~confirm|~confirms
  so|because it's|its the
  low mood
  ~wipe|~wipes|~wiping|~pay|~paying|~suffer out|for
  without|not ~wipe|~crash|~pay|~flare
  evidence
  nothing to
  ~give|~gives ?my ?me ?the ?it ?brain ?mind ?worry ?worries ?a
  at ?least one|that
  ~lift|~lifts ?it ?my ?mood ?a
`;

/** What the client wants their life to hold again. */
export const GOALS = `
  ?my ?main ?own ?big|longterm|long ?term goal|goals|aim|ambition|dream|target
  ~want to be|~be able
  so ?that ?i|he|she|we can ~be|~go|~see|~get|~take|~drive|~travel|~visit|~meet|~work|~return|~do|~watch|~walk|~play|~fly|~sing|~look|~have|~pick|~manage|~start|~cook|~eat|~go|~enjoy|~shop|~stay|~use|~sit|~attend|~swim|~finish|~make|~keep|~dance|~collect|~hold|~read|~show|~stand|~give|~be|~leave|~sleep
  ~able|able to ~go|~be|~get|~take|~drive|~travel|~see|~do|~visit|~pick|~work|~play|~sit|~manage|~look|~have
  ~get|~getting|~go|~going|~be|~work|~working|~have|~want|~step|~start|way ?me ?us ?my ?it ?up ?_ back ?to|into|on|in|some|the|my|bits|part|of|at|out|a|doing
  i|he|she|we|would|i'd|id|really ?would ?_ ~want|~love|~like|~miss|~missed ?to
  i ~miss|~want|~used|~use|~loved|~love
  ~miss|~missed|~missing
  used|use to ~go|~love|~be|~enjoy|~do|~play|~sing|~have|~make|~see|~read|~walk|~run|~swim|~feel|~look
  ~feel|~felt|~feeling|~make|~makes|~made ?me ?_ ?like ?a ?part|useful|human|myself|me|normal|useful|proud|part|alive|connected|close|closer
  ~matter|~matters to
  ~important to
  the dad|mum|wife|husband|friend|person|parent|gran|nan|grandad|partner|daughter|son i
  ~be|being|~become ?a ?the good|better|sort|kind|present dad|mum|parent|friend|of|gran|nan|wife|husband|partner
  ~care about|for
  values|value|valued
  wedding|holiday|graduation|christening|exam|exams|interview|return
  return|returning to
  step|steps towards
  towards ?my|the|our|getting|going|being
  on ?the ?way ?to ~go|~get|~be|~drive
  who i
  old|own|normal self|life|me
  first step
  my ~child|children|son|daughter|grandson|granddaughter|grandchildren|grandkids
  for ?my|the children|son|daughter|family|grandkids|baby
  i'd|id|would ~like|~love
  independence|independent
  wants to
`;

/** A general benefit. */
export const BENEFITS = `
  ~help|~helps|~helpful
  good|great|best for
  bad for
  ~improve|~improves|~boost|~boosts|~lift|~lifts|~raise|~increase|~increases|~better
  ~reduce|~reduces|~lower|~lowers|~decrease|~ease|~eases|~relieve|~calm|~calms
  ~feel ?a ?bit ?more better|good|calmer|nicer|less|happier|more
  feel good
  ~relax|~relaxes|~relaxing|relaxation|relaxed
  ~distract|distraction
  ~give|~gives me|you|us ?_ ?_
  more energy|sleep|confidence|confident|positive|relaxed
  ~get|~gets|~getting me|you|us|out|fitter|fit|some|things|better
  ~make|~makes ?me|you|it|things|life|us ?_ ?_ ?_ better|happy|happier|easier|feel|laugh|stronger|smile
  benefits|beneficial|benefit
  endorphins|serotonin
  healthy|healthier|health
  ~see|~know|~learn|~understand|~work|~build|~practise|~practice ?how|what|where|out|up|if|that ?_ ?_
  ~enjoy|enjoyable|enjoyment|fun|nice|pleasure|pleasant
  baseline
  progress
  less ?of anxious|stressed|stress|anxiety|tired|worry|pain
  clear|clears|clearer ?my|your|the ?head|mind|room
  fresh air
  company|social|meet|connect
  important
  mood|sleep|anxiety|wellbeing|fitness|confidence|stress|energy
  so ?that i|we|you can
  ~manage|~cope
  ~keep|~keeps ?me|you ?_ busy|fit|active|healthy|well|occupied
  wake up
  ~come up
  nights|night better
  better
`;

/** A reason that is no benefit. */
export const NO_REASON = `
  we ~agree|agreed|said|decided|discussed|talked|planned
  as|like ?we agreed|discussed|said|planned
  the|my|your|because|cos ?the ?my gp|doctor|therapist|counsellor|nurse|practitioner|consultant|psychiatrist|pwp|wife|husband|mum|dad|partner|psychologist|midwife ?has ~say|said|told|suggested|wants|asked|recommended|advised|thinks
  ~tell|told|asked|said|suggested|advised|recommended ?me|to|by|i|it
  homework
  it|its|it's is|the|a|part|my ?the ?of ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt|task|step|stage
  part of ?the|my ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt
  next step|session|stage|module
  i|have|i've have|got to
  have|need|should|must|supposed|meant to
  i should|must
  na
  none
  nothing
  dont|don't know
  not sure
  idk
  discussed ?in ?session
  because
  on the|your list
  protocol
  per
`;

/** Words that open a reason in running text. */
export const REASON_OPENERS = `
  because ?of
  since i|it|the|my|staying|being|avoiding|he|she
  as i|it|this|its|my|we've|i've|avoiding|staying|lying|sitting|he|she|they
  so|in order that|i|we|it|you|my|the|he|she|they|as|im|i'm|can|to|its|there|that|your|nothing
  so ?that ?i|my ?_ ~find|~get|~can|can|don't|feel|see|learn|know|wake|sleep
  in order to
  to help
  to ~improve|~lift|~boost|~reduce|~break|~see|~find|~test|~learn|~stop|~get|~feel|~build|~help|~increase|~lower|~prove|~show|~keep|~prevent|~raise|~distract|~clear|~calm|~relax|~manage|~catch|~work|~understand|~give|~make|~avoid ?me ?my ?whether ?if ?mood ?out ?the
  ?this|it|that|these|which|they ?should|will|would|might|may|can|could|~do ?also ?really ?hopefully ~help|~helps|helping|~improve|~lift|~lifts|~boost|~keep|~keeps|~stop|~stops|~make|~makes|~reduce|~break|~breaks|~give|~gives|~teach|~teaches|~feed|~feeds|~show|~shows|~get|~gets|~mean|~means|~bring|~build|~builds
  might|should|will|may make|help|improve|lift|give|get|feel|ease|stop|boost|reduce|be|do
  helps|improves|lifts|boosts|reduces|keeps|maintains|breaks
  helping
  its|it is ?all ?about|because|to|so|for|good|important|how
  that's|thats why|how|because|what
  the|my idea|point|aim|reason|reasoning|purpose|thinking|theory|goal|hope is|being|of|behind|:
  idea|reason|why|rationale|purpose|aim|point|goal|goals|cos :|being|is|-
  why
  ?i'm|im doing this|it because|to|so|for|cos
  good for
  rationale|purpose
  reason
  i've ~notice|noticed
  we've|we ~notice|noticed|worked out|spotted|saw
  remember ~avoid|avoidance|the|that
  avoidance
  the|my|your|our goal|aim|hope ?here is|:
  ?the more|less i|you ?_ ?_ ?_ ?the
  when i|you|he|she ~avoid|~stop|~hide|~stay|~check|~skip|~lie|~do|don't|~cancel
  ~stay|~staying|~avoid|~avoiding|~lying|~hiding|~checking|~doing|~sitting|~leaving|~cancelling|~putting|~asking|~escaping|~being ?in ?at ?off ?nothing ?away ?_ ?_ ~keep|keeps|makes|feeds|means|only|leaves|gives|stops|lets|teaches
  ~lying|~staying|avoiding|checking|napping|worrying|drinking|sitting
  towards my|the
  linked|links|link to
  this is|was
`;
