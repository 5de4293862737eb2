/** Phrases of time: certain cues (2), loose times (1), and open-ended ones that are no time at all (0). */

export const CUES = `
  straight|right from|off|after _
  at every|each _ ?_
  on|in my|the|our|his|her ?_ break|breaks|lunch|dinner|shift|commute
  the moment|minutes|second|seconds i|you|it|the|my|we|he|she
  post|pre work|shift|lunch|school|run|dinner|tea|breakfast|gym|session|nursery|bedtime|prayer|feed|meeting
  whenever ?that ?_ ?_ ~ring|~buzz|~ping|~start|~arrive|~knock
  ?straight|right|just|immediately|soon|directly|shortly after ?i|we ?~have|~do|~drop ?the|my|our|a|his|her|their|every|each|work's ?_ ?_ @event
  before ?i ?~have|~get|~go ?to ?the|my|our|a|his|her|their|every|each|into ?_ ?_ @event
  during|following|upon ?the|my|our|a|his|her|their|every|each ?_ ?_ @event
  with ?the|my|our|his|her|their|every|each ?first|last|morning|evening ?_ breakfast|lunch|dinner|tea|coffee|meal|meals|supper|brunch
  at|over|by ?the|my|our|his|her|their|every|each ?first|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon|team ?_ @anchor
  ?straight|right|just|immediately|soon|directly|shortly after ?i|we|he|she|they|the|my|our|his|her @does
  when|while|whilst|once|as|whenever the|my|our|his|her|their|a|baby|mum|dad|children ?_ ?_ ?_ @happens
  when|while|whilst|once|as|whenever i|we|you|he|she|they|it|i'm|im|he's|she's|they're|we're|you're|ive|i've
  as soon as
  soon as
  every|each|next|first|any time i|you|we|the|my|a|an|someone|she|he|they|it|somebody|people|that|mum|dad
  first # ?_ each|every|of ?the @part|day|shift|session
  straight|right|immediately|directly|just after $
  straight|right|immediately|directly after ,
  every|each ?_ @event
  on|in the|my|our way to|home|back|from|in|there|into|out
  leaving for|the|work|home|school
  walking|driving|cycling|coming|getting home|back|in from|of|after
  between @anchor and
  as the|my ?_ @event|news ~start|~finish|~end|~come|~go
  on the|my bus|train|tram|walk|drive|commute|school|nursery ?run ?to ?home
  in|on my|the|our lunch|tea|coffee|dinner break|hours|hour
  am|pm|morning|afternoon|fag|smoke|ciggie|vape|toilet|comfort|snack break|breaks
  at home|bath|story|nap|snack|milk|register|registration|knocking-off|clocking-off|locking-up|last time|orders
  ward round|rounds
  toolbox talk|talks
  packed lunches
  lunch|tea|coffee|dinner break|hours
  first thing
  ?at ?the crack of dawn
  at ?the first light
  on|every the|hours hours
  in ?the ?my|a|our ?_ ?_ meeting|meetings|class|seminar|lesson|rehearsal|training|assembly|huddle|handover|briefing|supervision
  same|that ?very day|night|evening|afternoon
  while its|it's|it fresh
  when|while|once|as|whenever someone|somebody|people|anyone|anybody|everyone|nobody|noone _
  1 th thing
  last thing
  at bedtime|lunchtime|teatime|breakfast|lunch|dinner|tea|supper|playtime|breaktime|mealtimes|mealtime|dusk|dawn|sunset|sunrise
  bedtime|lunchtime|teatime|payday|mealtimes|mealtime|lunchtimes|jummah|shabbat|sabbath
  on waking
  on ?the # th ?of ?each|every|the month
  ?the # th of each|every|the month
  first|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|weekday of the|each|every ?next month
  teatimes|dinnertimes|bedtimes|breaktimes|playtimes|bathtimes|storytimes
  breakfast|lunch|dinner|tea|feed|home|kick|chucking|closing|opening time|times|out|off
  after dark
  once @does
  straight on|to|over|into|round
  the moment|minute|second i|you|it|the|my|we|he|she
  upon|on getting|going|arriving|waking|leaving
  after|before @gerund
  in ?the ad|advert break|breaks
  half time
  while waiting
  while ~wait
  pension|bin|pay|market|wash|shopping|training|match|clinic|giro|delivery day|night
  my|his|her|our|the ?next day|days|night off
  @event time|day|night|evening|morning
  school|nursery pickup|pick|drop|run
  with ?my ?the ?morning|evening|first|breakfast tea|coffee|breakfast|lunch|dinner|tablets|meds|medication|cup|porridge|cereal|toast|cornflakes|weetabix
  in the queue|waiting
`;

export const LOOSE = `
  over|in|for|within|during ?the ?next # / 52|7|12
  over|during|through ?the anniversary|festive|bank|holiday|summer|winter|break|period|exam|exams
  on days|nights off
  some time this|next|over|before|in ?the ?next ?coming _
  before|by|until ?the ?my ?our nextsession
  in|during|throughout|of the|my ?_ ?early ?late @part
  ?most|some|this @part
  every|each ?_ @part
  morning|mornings|afternoon|evening|evenings|night|nights|nighttime|daytime|am|pm
  at night|nights
  nightly
  early|late|mid @part
  at|over|on|by ?the weekend
  weekend
  weekday|weeknight|weeknights|weekdays
  over|during|before|after christmas|easter|ramadan|half|xmas
  before january|february|march|april|may|june|july|august|september|october|november|december
  next|coming|past ?few ?couple ?of ?# weeks|days|fortnight
  this|next|coming|following|the|each|in|during|all|most|through|throughout|over|mid ?next|this|the|coming|whole|of ?_ week|weeks|month|fortnight|days
  over|in|within|during ?the ?next|coming ?# ?couple ?few ?of week|weeks|days|fortnight|month
  before|until|by ?the|our|my|your|we ?next session|appointment|time|call|meet|speak|review|contact|week
  before ?we|i ?next ?we|i ~meet|~speak|~talk|~see
  before i|we ~see|~meet|~speak ?to you|again|next
  between ?now sessions|appointments|and|now
  by|before|until ?the end|@day|next|tomorrow|christmas|easter|xmas|eid|ramadan|summer|spring|autumn|winter
  by ?the # th
  before ?next @day
  before ?the # th
  no later than
  from|starting|start|beginning|commencing ?on ?from today|tomorrow|tonight|now|@day|next
  most|some days|nights
  on|good weekdays
  in the holidays
  school|summer|easter|christmas|half ?term holidays|hols
  between ?our|my|these|the session|sessions|appointments|calls|meetings
  half term
  in the day
  in the dark
  on dry|sunny|work|working|school|week|college|training|nursery days
  in ?the ?my|our school|summer|easter|christmas|half|spring|autumn|winter ?term holidays|hols|break
  during|through|throughout|across|over the day
  all through the day
  spread
  later today
  by then
  before ?the|my|our|his|her|their ?_ @oneoff
  end of ?the week|month
  before ?my|your|our|the ?next review|session|appointment|call|check|follow
  by|before session #
  week # $
  within ?a ?# week|weeks|fortnight|month|days
  before we|i|you ~speak|~meet|~talk|~see
  by|before ?the next time
  once|twice|three ?times in the week

  straight away
  early doors
  sometime
  before the|this week's|weekend's|month's ?is out|up|over|done
  asap
  during|in half|term
  immediately
  this month
  next time
  after ?our|the|my|this session
  in|between the meantime
  #|a|couple|few ?of ?# days|day|nights after|before
`;

export const OPEN_ENDED = `
  when|whenever|if|once i've|ive|you've|there's ?got ?the|a|some|any|enough ?spare ?free ?bit ?of time|minutes|minute|chance|moment|energy|space
  ongoing|continuous|continuously|continuing|indefinitely|always
  when|whenever|while ?i'm|im|you're|your|youre|feeling ?i|you ?am|are ?already ?feeling calm|relaxed|settled|rested
  depends|depending
  up to me|you
  when|whenever|if you're|youre|they're ?not ?feeling ?the up|ready|free|able|in|less|better
  not sure|decided|fixed ?yet
  dunno|tbc|tba|undecided|flexible
  don't know ?yet ?when
  no set|fixed|particular|specific time|times|day
  when|whenever|if ?i|you|we ?~get|~have|~find ?a|some ?spare minutes|sec|second|seconds|mo|hours|space|gap
  when|once|if ?the weather|mood|things|life|it|everything ~pick|~improve|~settle|~calm|~warm|~ease|~get|~allow|~clear|~permit|~brighten ?up ?down ?better
  when|once|if i'm|im|i|things|it ?am ?~feel ?~be better|stronger|fitter|calmer|braver|quieter|easier
  when|whenever|if|where|as ?ever ?and ?when ?i|you|we|it|its|it's|is ?just ?really possible|can|could|fancy|want|need|needed|able|ready|convenient|remember|manage|suits|necessary|required|wish|like|appropriate|fits|feels|allows|poss ?to ?me|you|it
  when|whenever|if ?i|you|we ?~get|~have|~find|'ve|there|there's ?is ?got ?the|a|some|any|enough ?spare ?free ?bit ?of time|chance|moment|opportunity|energy
  when|whenever|if ?i|you|we ~feel ?that ?a ?bit like|up|able|ready|able|strong
  whenever $
  any time
  some time $
  some time that|it|is|works|suits|you|will|would|but|or|when|if|in
  anytime|sometime|sometimes|someday|occasionally|often|regularly|eventually
  soon $
  at some point
  as|when|if needed|required|necessary|possible
  as often|much|many|regularly as
  as soon as possible|poss
  as soon as i|you can
  as and when
  if i|you|we ~want|can|like|feel|get|have|fancy|need
  when|if ?the ?my mood takes|strikes ?me|you
  when|if ?i'm|im ?i|you ready|free|able
  when i'm|im|i ?am ?in|not|feeling the|too|up|ready|free|able|less
  now and|then
  from time
  no rush
  in your|my own time
  when ?i|you ~feel ?a ?bit ?more better|up|like|ready|able|able|well|brave|stronger|motivated
  in my|your spare|free time
  on ?a ?my|your good day|days
`;

/** When a feeling or thought comes: a cue where the task answers it. */
export const SYMPTOM_CUES = `
  when|whenever|if|as|every|each|once ?soon ?as ?time ?i|you ?am ?~feel ?~start ?~get ?~notice ?~catch ?~find ?~become ?begin ?having ?have ?to ?the ?my ?myself ?i'm ?im ?a|an ?that ?really ?too ?more ?very ?mood|feeling ?_ @symptom
  when|whenever|if|as|every|each|once ?soon ?as ?time ?i|you ?~feel ?_ @symptom
  when|whenever they|it|thoughts|worries ~happen|~come|~pop|~start|~strike|hit|hits|~arise|~turn|~appear|~occur
  when|whenever i|you ~notice|~catch
  when|whenever|if|as|once|every|each ?soon ?as ?time ?my|the|that|a ?_ @symptom ~rise|~start|~come|~hit|~dip|~drop|~build|~creep|~kick|~strike|~spike|~peak|~return|~climb|~flare|~grow|begin|begins
  when|whenever|if ?my mood ~go|~get|is|feels down|low|lower|flat
  when upset
`;
