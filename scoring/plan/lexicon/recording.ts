/** Words of keeping a record: what makes `monitoring` 1 (a record is named) and 2 (a stranger could say what is written down). */
import { wordClass } from '../phrases';

/** Record-keeping, contents not said. */
export const RECORD_NAMED = `
  ~text|~message|~email|~whatsapp|~send _ ?_ when|once|after ?i|it ?i've ?ive ?it's ?its ?have ?been done|finished|been|home|back|managed
  ~send|~take a|the|me ?a ?the ?before ?after pic|photo|picture|selfie
  ~send pic|pics|photo|photos|picture
  ~go in|on|into ?the ?my ?back ?of ?the ?_ book|diary|chart|notes|planner|calendar|notebook|log
  tr|trs
  make ?a|some ?quick note|notes
  record|records|recorded
  ~log ?it ?them
  ~note ?it ?them ?down
  ~jot ?it ?them ?down
  write|writing ?it|them|this|these|each|all|everything|things down
  write|writing it|them|in|on|about
  ~keep a|an|the|my|your ?_ ?_ note|record|diary|log|tally|list|chart|notes|journal|track|count
  ~keep track|notes|count|tally|score
  ~keep note|notes|record|records
  ~tick
  ~cross ?it ?them|each off
  crossed off
  ~tally
  tally
  ~track
  ~monitor
  diary|diaries|journal|log|logs|notebook|jotter|logbook|tracker|planner
  ~fill ?it|them|this ?in ?out ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table|columns|tracker|planner|book
  ~complete ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table|columns
  ~use ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|tracker|planner
  ~bring ?the ?my ?a|an|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|notes|book|list
  in|on ?the ?my ?a|an|your ?_ ?_ diary|sheet|log|chart|worksheet|notebook|tracker|calendar|planner|spreadsheet|app|wallchart
  record|goal|mood|sleep|activity|ba|exposure|thought|worry|food|pain|pacing|drinks|panic|anxiety|hierarchy|experiment|solving sheet|form|diary|log|record|worksheet|chart|tracker|table
  worksheet|worksheets|sheet|chart|wallchart
  fitbit|pedometer|strava|stepcounter
  step counter
  ~take ?a ?before photo|photos|picture|pictures|pic|pics|selfie|screenshot
  photo|photos|screenshot|selfie
  on|in|via|into the|my|your ?_ system|platform|programme|portal|app
  ratings|scores
  ~text|~message|~email|~whatsapp|~send me|you|us|him|her|them|sis|mum|dad|someone|my|your|a ?_ ?when ?a|done|photo|pic
  ~count
  ~score|~rate
  system|app|it|website|phone|watch|programme ~log|~record|~track|~save|~keep
  note ?on|in|of|afterwards|after|how|what
  notes in|on|app
  voice note|memo
  stickers|sticker|star|stars
  out of ten|10
  in my|the book
`;

/** Contents: with record-keeping near, a stranger could say what is written down. */
export const RECORD_CONTENTS = `
  _ ~go in|on|into ?the ?my ?back ?of ?the ?_ book|diary|chart|notes|planner|calendar|notebook|log
  ~rate|~score|~rerate
  re ~rate|~score
  0|1 - #
  0|1|nought|zero|one to 10|ten|100|5|8
  / 10|100|8|5
  out of 10|ten|100|5|five
  # out of 10|ten|5|five|100
  ?a number|rating|ratings|score|scores|percentage|percent
  %
  suds|sud
  before and|/|& ?then after
  before|after mood|anxiety|rating|ratings|score|scores|and|during
  ~start , ~middle
  ~start , peak
  how ?much ?i|you|it|my|your|bad|anxious|low|good|long|many|much|hard|strong|i'm|felt|tired|the|often|far ?_ ?~feel|~felt|~go|~went|~was|~last|pain|anxiety|mood|times
  how i|you ~feel|felt|get|got|slept|sleep|coped|did
  what ?i|you|actually|really|he|she|they|it|time|times ~happen|~think|~do|~did|~feel|~notice|~say|~said|~learn|~expect|~predict|~eat|~drink|~worry|~write|went|i|you|the|did|happened|was|people|we|time
  what actually|really
  what time
  which ones ?_
  tally of _
  who ?i ~talk|~see|~saw|~was|~speak|~was
  if it came|~come|~happen
  ~predict|prediction|predictions|predicted|predicting
  outcome|outcomes|result|results|findings
  what ~learn|learnt|learned
  mood|anxiety|fear|pain|enjoyment|pleasure|achievement|mastery|pride|tiredness|fatigue|energy|breathlessness|distress|stress|worry|belief|confidence|closeness|importance|panic|urge|urges|craving|sadness|guilt|anger|tension|calm|calmness|satisfaction|dread|discomfort|ace rating|ratings|score|scores|level|levels|before|after|/|out|0|1|and|,|+|when|at|each|every|on|number
  mood $
  p and|+|/|& a
  p a c e
  number|numbers|count of
  count|counting ?how ?many ?the ?extra ?number ?of ?each ?up _
  ~count how|the|extra
  how many
  how long
  how often
  how far
  minutes|units|steps|hours|laps|pages|cups|cigarettes|reps|distance|duration ?~do ?~done ~done|done|slept|awake|walked|spent|drunk|taken|worn|managed|read|sat
  p|page / a
  p|page and|&|+ a ?_ scores|ratings|out|0|1
  bedtime|bed|lights|wake|waking|naps ?time ?out ,|and|+|/ ?and bedtime|lights|wake|waking|sleep|naps|time|hours
  hours ~sleep|slept|awake|in
  time out of|in|to|up|awake
  tally|tallies|ticks|gates on|in|at _
  list ?of what|who|which|how
  ~list|~note|~record|~log|~write ?down what|who|which|how|when|where|whether
  mark ?it|each|them solvable|not|yes|done|or
  situation|trigger|thought|thoughts|feeling|feelings|body|behaviour|emotion|emotions|evidence|balanced|alternative|symptoms|consequence ?,|and|/|+|- ?the ?and ?my ?a situation|trigger|thought|thoughts|feeling|feelings|body|behaviour|emotion|emotions|evidence|balanced|alternative|symptoms|consequence|what|mood|actions|physical|how|rating
  date|time|day|place ,|and|/|+|- ?the ?and date|time|place|situation|what|trigger|mood|feeling|thought|how|who|duration|minutes
  time ?i to|in|of|out|up|got|woke|into|asleep|bed|lights
  bed|wake|waking|sleep|bath times|time
  one|three|3|1|two|2|a ?good ?_ words|word|sentence|sentences|line|lines|things|thing
  good ~thing
  best|worst|hardest|easiest|high|low bit|part|moment|point|thing
  names|name
  units
  blood sugar|sugars|pressure|glucose
  sugars|sats|bloods|readings
  sats|sugar|glucose|pressure|meter|scale reading|level|levels
  peak flow
  dose|doses
  ~tick ?it ?off ?each ?them ?one ?a ?box ?boxes ?every ?day ?when ?done ?_ on|in ?the|my|a|our|each ?_ ?_ calendar|chart|fridge|sheet|planner|wall|wallchart|board|whiteboard|diary|list|door|tracker|box|grid|poster|cupboard|rota
  ~tick ?it ?off ?on|in ?the|my|a ?_ ?_ chart|calendar|planner
  ~tick|star|sticker|cross ?it ?off ?each ?one ?box on the|my|our _
  tick|star|sticker|stickers|stars|cross chart|sheet|list|calendar|grid
  tick|star|sticker|stickers|stars|cross|x|crosses|ticks|smiley ?each ?every ?_ ?for ?_ ?done on|in ?the|my|a|our ?_ ?_ calendar|chart|fridge|planner|wall|wallchart|board|whiteboard|diary|door|tracker|grid|box|mirror|list
  ~cross off|out ?on|the ?the ?_ calendar|day|days|chart
  calendar
  one|a ?_ _ in|into ?the ?a|my jar|bowl|pot
  write|writing ?down ?each ?the ?a ?any ?every ?my ?one ?two ?three ?all worry|worries|word|line|thought|thoughts|number|time|feeling|things|thing|good|name|date
  ~note|~record|~log ?down ?the ?each ?any ?my ?how ?what ?every ?both time|times|mood|anxiety|outcome|minutes|feelings|feeling|thoughts|thought|trigger|situation|number|distance|urge|symptoms|result|suds|peak|score|pain|steps|units|date|worry|worries|dose|temperature|spend|spending|cost|name|who|prediction|answer|hours|where|whether|if
  yes|y / no|n
  note|log|record|write|list any|each|every|whether|which|if|who|where ?_ _
  ~done|did / ~not|didn't|missed|no|partly
  column|columns for
  all|each column|columns
`;

/** Contents that need the box for records around them to be read as such. */
export const BOXED_CONTENTS = `
  when i|it|and|,
  minutes|units|steps|hours|laps|pages|cups|cigarettes|times|reps|distance|duration|start|finish|peak|weight
  whether _
  what|who|which|how|where|why _
  bedtime|naps|hours|doses|calories|laps|lengths|distance|speed
  no|number|amount|total of
  who|which ?ones
  names|name
  number|numbers|count of
`;

/** Not a record at all: told next time, kept in the head, or nothing. */
export const NO_RECORD = `
  reflect|think|remember|discuss $
  phq|gad|phq9|gad7|wsas|isi ?- ?# ?and ?& ?scores ?at ?on ?next ?session ?appointment $
  ~tell|~let|~show ?you|me|us|him|her|my|your|them ?_ ?_ ?next ?about
  ~discuss|~talk|~chat|~report|~feedback|~feed|~review|~speak ?about ?it ?back ?this ?how ?to ?at|in|next|when ?time|session
  ?i'll ?i ?will ~remember
  ~memory
  in my|your head|memory
  mental note
  ~think about
  none
  nothing
  na
  not needed|necessary|applicable|required|sure
  no need
  don't need|bother
  no record
  nope
  no
  see ?you|how next
  we|i|you will|'ll|can ~discuss|~review|~talk|~see
  next|in|at ?the ?our ?next session|time|appointment|call
`;

/** A worksheet or diary that is the task. */
export const WORKSHEET_TASKS = `
  thought records|record|diary|log
  five|5 areas|systems
  hot cross bun
  activity|mood|sleep|food|worry|anxiety|panic|ba|drinks|drink|pain|pacing|symptom|exposure diary|log|sheet|tracker|record|monitor
  worry list|book|notebook|tree
  behavioural experiment ?sheet ?record
  weekly planner
  gratitude|positive|positives|worry|thought diary|journal|log|list|jar|book
  daily diary
  abc|thought|worry|formulation|vicious worksheet|sheet|form|chart
`;

/** What a record is kept on or with: says where it is written, not what. */
export const RECORD_MEDIA = wordClass(`
  diary diaries log logs journal sheet sheets worksheet form chart notebook book booklet workbook app phone notes note tracker planner record
  records calendar photo photos picture pic pics screenshot fitbit watch system website platform portal text message email tally tick ticks star
  stars sticker paper card pad folder laptop tablet spreadsheet computer box jar screen streak register receipt counter exposure mood
  sleep activity food thought worry pacing drinks ba goal behavioural experiment pain daily problem solving module online
`);

/** Small words of keeping a record. */
export const RECORD_SMALL_WORDS = wordClass(`
  i i'll will the a an my your it its them this that each every in on at to of off with and or me you us then after when done do day days night time
  week up down out for bring keep fill use using write writing logs tick jot enter complete take send show save is was are by via through into
  we they he she if next before session recording monitor track tracks tracking counts count just also as all am pm both
`);
