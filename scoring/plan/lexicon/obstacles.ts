/** Words of what gets in the way, and of what people do about it. */

/** Where a coping clause begins in running text. */
export const COPING_OPENERS = `
  bad|rough|flare|pain|low|tired day|days|night|nights : just|only|do|still|same|half|one
  bad|rough|flare|pain|low|tired day|days|night|nights just|only|do|still
  the|my urge|urges|thoughts|cravings|anxiety|feelings are|is|will|'ll ?going ?to ?be ?feel ?really ?very bad|hard|strong|worst|tough|awful|horrible
  some|most|certain days|nights|mornings ?my|your|the ?head|mind|brain|it|you|i will|'ll|might|may
  any ?big ?little wobble|wobbles|blip|blips|setback|setbacks|hiccup|hiccups
  when|whenever|if i|you ~forget|~miss|~oversleep
  if
  ?even|but|or if
  in case
  in the event
  on|when|for ?a|the ?_ bad|rough|off|low|flare|pain|tired|hard|worse|difficult|rainy|wet|foggy|grotty|horrible|good day|days|night|nights|moments|patch
  on the days
  when|whenever it|this|things ?~get|gets|~feel|feels|~is|is|seems ?too ?really ?very hard|tough|difficult|tricky|bad|much|harder|rough|impossible|scary|overwhelming|rains
  when i|you don't|can't|want|forget|wobble|struggle|~get|feel ?to ?_ stuck|motivated|not|quit|stop|tired|like|overwhelmed|distracted|fed|give
  when i|you don't feel
  when i|you want|wants to leave|run|escape|stop|go|bolt|quit|check|wash|give|avoid|cancel|drink|smoke|eat|scroll
  when the urge|mind|voice|temptation
  when|whenever|if my mind|attention ~wander|~drift|~race
  might|may|could|can|would ~stop|~put|~prevent|~hold|~throw|~trip me|us|you ?off ?back ?up
  might|may|could|will ~get in the|my|our way
  ?the|my|our ?main|biggest|only|likely ?likeliest hurdle|hurdles|snag|snags|pitfall|pitfalls|blocker|blockers|excuse|excuses :|is|are|will|would|might|could
  ?the|my stumbling|sticking block|point
  the hard|hardest|tricky|tough bit|part :|is|will|might
  supposing
  suppose i|it|the|he|she|they|there|my|you
  might|may ?just ?well ?even ~bottle|~bail|~freeze|~cancel|~chicken|~duck|~dodge|~miss|~oversleep|~skip|~lose|~avoid|~flake|~crumble|~back|~bolt
  on days|mornings|nights|evenings ?when i|my|it|the can't|cannot|don't|feel|feels|am|hurts|is|rains|won't
  might|may|could ~say|~moan|~kick|~stir|~laugh|~sulk|~refuse
  any problems|difficulties|trouble|queries|issues
  worst case
  worst comes
  plan b
  back|fall up|back
  backup|fallback
  otherwise
  obstacle|obstacles|barrier|barriers|difficulty|difficulties|problem|problems :|is|might|may|could
  should i|you|the|it|anything|my|your|he|she|they|someone|anyone|people|next|there|a|mum|dad
  unless
  or else
  failing that
  no matter
  don't go home|give|skip
  don't beat
  might|may|could ~forget|~struggle|~feel|not|~get|~want|~rain|~panic|~be
  ?main|biggest ?likely worry|risk|danger|snag|temptation|fear is
  what could|might|may
  i'll|ill|i|ill be|will be|feel ~tempt
  tempted to
  knowing me
`;

/** "If" that asks whether, or that cues the task, is no obstacle. */
export const NOT_OBSTACLE_BEFORE = `see find out check ask know wonder decide test notice shows tells sees asks knows checks show shows showing tell learn asking testing seeing finding checking rate record whether note`;

/** Obstacles named only in general: a response to them is a response without a named obstacle. */
export const GENERAL_OBSTACLES = `
  any ?big ?little wobble|wobbles|blip|blips|setback|setbacks|hiccup|hiccups
  if ?i|you ?really have|need to
  ?even if ?i|you ?really ?just ?simply ?still ?absolutely ?cannot can't|cannot|couldn't ?really ?do ?it ?make ?it ?manage ?it ?face ?it ?cope ?any ?more
  if ?i|you ?really ?just ?am ?are ?find ?it ?its ?this ?things ?is ?it's ?gets ?get ?feels ?feel ?i'm ?become ?becomes ?a ?bit ?too ?very ?really ?that ?are ?going struggling|struggle|difficult|hard|stuck|much|tough|tricky|harder|problem|problems|difficulties|trouble|needed|need|necessary|challenging|bad|badly|wrong|worse|fails
  if ?i|you ?do don't|doesn't|not|didn't ?do|manage|work|go|happen|get|managed|done ?it ?this ?out ?plan|well
  if ?there ?are|is|'s|i|you ?have|having|get ?any problems|problem|difficulties|issues|issue|trouble|queries|questions|obstacles|barriers
  any problems|difficulties|queries|questions|issues
  if ?i|you fail|struggle
  if ?i ~miss ?it
  if ?it|that|this ?all ?goes|doesn't|isn't ?going ?not wrong|work|happen|well|working|possible
  if in doubt
  if ?you ?i ?~need ?help
  if needed|required|necessary
  if need be
  on ?a bad|off|rough|low|hard day|days
  when ?it|things ?gets|get|is|are hard|tough|difficult
  if ?i|you ?feel|want ?like giving|give|quit|stopping ?up
  failing that
  otherwise
`;

/** Words of a likely obstacle, with or without an "if". */
export const OBSTACLE_WORDS = `
  might|may|could|probably|will|worried|scared ?i ?i'll ?be ~chicken|~back|~bottle|~freeze|~forget|~cry|~wobble|~sleep|~get|~feel|~not|~run|~lose|~want|~talk|~change
  ~rain|~snow|raining|rainy|wet|weather|cold|hot|icy|windy|storm|dark|pouring|chucking|lashing|bucketing|ice|frost|foggy|sunny
  ~forget|forgot|forgetting|distracted|distraction|mind ~wander
  busy|late|delayed|cancelled|cancels|cancel|closed|shut|full|occupied|engaged|broken|order|off|packed|crowded|heaving|rammed|fully|line|queue|queues|bank|strike|away
  tired|exhausted|knackered|shattered|drained|wiped|hungover|sleepy|awake|can't sleep|fatigue|fatigued|low|down|flat|numb|ill|poorly|sick|unwell|cold|migraine|headache|achy|sore|stiff
  pain|flare|flareup|breathless|dizzy|hurts|hurting|back|hip|knee|knees|ache|aches|period|nausea|bleed|chesty|wheezy
  anxious|anxiety|panic|panicky|panicking|scared|frightened|worried|worry|nervous|shaky|shaking|heart|overwhelmed|wobbly|embarrassed|ashamed|guilty|angry|cross|upset|tearful|cry|crying|crowds|bored|lonely|stressed|fed|motivated|motivation|bothered|mood|energy|effort|feel|don't|nerves|butterflies|sweaty|blush|blank
  urge|urges|craving|cravings|tempted|temptation|bolt|bottle|leave|leaving|escape|run|quit|give|procrastinate|putting|avoid|itch|itching|snooze
  thoughts|thought|worries|voice|head|mind|racing
  children|child|baby|kids|son|daughter|wife|husband|partner|mum|dad|boss|manager|neighbour|someone|somebody|nobody|people|anyone|he|she|they|nurse|colleague|friend|sister|brother|carer|visitor|visitors|landlord
  kick off|kicks
  no ?one ?answer|time|money|answer|signal|energy|bus|space|seat|seats|lift|reply
  phone|battery|internet|wifi|laptop|logging|login|password|app|signal|voicemail|answerphone|answer|bus|train|car|traffic|money|skint|childcare|babysitter|meeting|shift|overtime|work|rota|roadworks|parking
  ~miss|missed|missing|skip|oversleep|overslept|slept|lapse|slip|stuck|relapse|nap|drop
  too|much|hard|difficult|long|early|big|scary|many|noisy|loud
  can't|couldn't|won't|doesn't|isn't|not|don't|didn't
  above|over #
  run out
  busy|bad|rough|hard|off|wet|tough|heavy day|week|night|one|shift
`;

/** Responses that are only the task again, or comfort: no concrete response. */
export const TASK_AGAIN = `
  ?just|still go $
  ?just ~keep ?on ~go|~try|at|on|walking|going|trying|it|up
  ?just ~carry on
  ?just ~continue ?with ?it
  ?just ~do ?it anyway|regardless|still
  ~push|~power|~work|~get through
  ~stick with|at|to|it
  ~persevere|~persist
  ~try again|harder|my|your|best
  ?just ~try $
  ?just ~try it|to|and|anyway|regardless
  anyway|regardless
  still do|go|#|try|stay
  ?just stay ?there|put|with ?it $
  don't|not|never ?to worry|panic|stress|beat|give|stop|quit|be|feel|overthink
  no worries|problem|pressure|matter|harm|big
  never mind
  ~remember ?that ?why|it|its|this|how|i|you
  ~remind myself|yourself
  ~tell myself|yourself
  ~stay positive|calm|strong
  be kind
  ~ride it
  ~think positive
  do my|your best
  its|it's|thats|that's ok|okay|fine|alright
  fine|ok|okay|alright $
  is ok|okay|fine|enough|alright|better
  still counts
  counts
  not the end
  start again
  best you|i can
  leave it
  ~push myself|yourself
`;

/** Asking the service for help: a response, but with no named obstacle it stays 1. */
export const ASK_SERVICE = `
  ~ring|~call|~phone|~text|~email|~contact|~message me|us|the service|office|team|pwp
  you have|got our|my|the number|numbers
  have|got our|my number
  ~let|~tell me|us ~know
  get in touch
  reach out
`;
