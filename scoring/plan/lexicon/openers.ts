/** Words that say what a clause is for. */
export { REASON_OPENERS } from './reasons';
export { COPING_OPENERS, NOT_OBSTACLE_BEFORE } from './obstacles';

/** Labels of the boxes as people write them on a blank sheet. */
export const LABELS = {
  what: `
    what ?i'll ?i ?will ?do ?to
    ?the|my ?hw task|plan|homework|activity|action|behaviour|goal
    the plan
  `,
  when: 'when\nday|days|time|times ?and|& ?time\nday / time',
  where: 'where\nplace|location|venue|setting',
  how_much: 'how much|often|long ?/ ?and ?how ?long ?often ?much\nfrequency|duration|amount|dose',
  why: 'why ?bother\n?the|my reason|rationale|purpose|point',
  if_difficult: `
    if ?its|it ?is ?gets difficult|hard|tough|tricky|stuck
    if ?its|it gets difficult|hard|tough|tricky
    obstacle|obstacles|barrier|barriers ?and ?solutions
    coping ?plan ?step
    plan b
    backup ?plan
    back up ?plan
    problems|difficulties
    what might|could get in the way
  `,
  record:
    'record|recording|monitoring|monitor|measure|log|diary\nhow ?to ?i|you|we ?will ?record|monitor|know\nhow recorded\nwrite down',
} as const;

/** Not part of the task: the service's own appointments, what was said, scores, encouragement. */
export const ASIDES = `
  we|i will|'ll next|then ~meet|~speak|~talk|~see
  i'm|im|i am in|here|around|available|free|off ?on ?from @day
  ?your|our|the|my|see next|following appointment|session|review|call|contact|meeting|telephone|phone|video ?call ?session|appointment|is|on|at|,|:|-|will
  ?your|our|the appointment|review is|at|on|:|booked
  see|speak|talk|call|ring|phone you ?again ?to ?you|next|on|at|in|then
  ~speak|~meet again|next
  we|i|you ?also ?have talked|discussed|agreed|spoke|covered|looked|went|reviewed|said|did|met
  phq|gad|wsas|phq9|gad7|core
  last week|time|session ?_ ?_ went|was
  how ?it|that|things went
  you've|you got|done
  you are|were doing
  you're doing
  ~remind you
  no ?specific ?other ?further ?new ?more homework|tasks|task
  well done
  i|we will ~call|~ring|~phone|~review|~check|~send|~email you|in
  i'll|we'll ~call|~ring|~phone|~review|~check|~send|~email you|in|how
`;

/** Greetings, thanks, scores and the service's own diary: sentences that hold no part of the plan. */
export const HOUSEKEEPING = `
  phq|gad|wsas ?score ?scores ?has ?have ?come ?gone down|up
  we|i will|'ll see how you|things|it|that are|is|go|goes|going|get
  we'll|i'll see how you|things|it|that are|is|go|goes|going|get
  we|i will|'ll next|then ~meet|~speak|~talk|~see
  i'm|im|i am in|here|around|available|free|off ?on ?from @day
  nextsession @day|#|is|on|at
  ?your|our|the|my|next next|following ?phone|telephone|video ?review|follow call|session|appointment|contact|review|meeting|catch ?up|call ?is|will|on|at|by|:|- ?be ?on ?booked @day|the
  ?your|our|the|my|next next|following ?phone|telephone|video ?review|follow call|session|appointment|contact|review|meeting|catch ?up|call ?is|will|on|at|by|:|- ?be ?on ?booked #
  appointment ?is|on|at|:|- ?on ?the @day|the
  appointment ?is|on|at|:|- ?on ?the #
  gp|medication|meds|annual review ?is due|booked
  review due|booked
  see|speak|talk|call|ring|phone ?to you again|next|then|soon|on|at|in|@day
  ring|call|phone|contact|text|email|message|tell reception|us|me|the|office ?_ ?office ?service ?number if|to ?you ?need|want|have|can't ?to move|change|rearrange|rebook|cancel|reschedule|make|attend
  if you need|want|have|can't ?to move|change|rearrange|rebook|cancel|reschedule|attend
  don't|please ?don't ?do forget it's|its|the ?the other building|room|entrance
  kind|best|warm|warmest|many regards|wishes
  take care $
  phq|gad|wsas ?- ?# ?score|scores is|was|has|:|= ?now #
  phq|gad|wsas ?- ?# ?score|scores is|was|has|:|= come|gone|down|up
  your|my ?last ?latest phq|gad|phq9|gad7|wsas|scores|score
  dear|hi|hello|hiya _ $
  dear|hi|hello|hiya _ _ $
`;

/** Greetings and thanks: only the clause that begins with them. */
export const GREETINGS = `
  see|speak|talk|chat ?to you ?again ?then on|next|at|in|soon|@day|#
  keep up the|this|your good|great|brilliant|hard work ?and $
  lovely|good|nice|great to ~catch|~talk|~chat up
  lovely|good|nice|great|brilliant|pleasure to ~see|~meet|~speak|~hear|~talk|~chat
  lovely|good|nice|great|brilliant ~see|~meet|~speak|~hear|~talk|~chat
  thank|thanks|ta|cheers ?you ?so ?very ?much ?again for
  thank you
  thanks ?again ?for $
  hope you|this|that|your
  good|great|nice|brilliant|lovely|super|fab work|effort|job|progress|session|stuff
`;

/** A clause about the record: what it begins with, after "I will". */
export const RECORD_HEADS = `
  ~put|~drop|~pop|~add a|one|the ?_ ?_ in|into the|a|my jar|bowl|pot|tin
  make ?a|some ?quick note|notes
  ~record
  ~rate
  ~score
  ~log
  ~note
  ~jot
  ~tick
  ~tally
  ~track
  ~monitor
  keep a|an|my|the ?_ ?_ note|record|diary|log|tally|list|chart|notes|journal|count|track
  keep track|notes|count|tally
  ~write it|them|this|these|that|everything|all ?all ?both ?down
  ~write ?all ?both ?each ?one ?it down
  ~write what|how|which|when|whether|in|on
  ~write the|a ?_ number|numbers|score|scores|reading|readings|result|results|time|times
  star|stars|sticker|stickers|smiley|tick|cross|x ?each ?a on|in|for|each|if
  p|page / a
  p|page and|&|+ a ?_ scores|ratings|out|0|1
  ratings|scores
  list what|how|who|which|when
  mark it|them|each|off|which
  put|fill|enter in ?the ?my ?your bedtime|times|time|scores|ratings|numbers|hours|what|how|when
  ~fill ?it|them|this ?in ?out ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table
  ~complete ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|worksheet|table
  ~bring ?the ?my ?a|your ?_ ?_ diary|sheet|chart|log|record|form|worksheet|notes|list
  ~put ?it|a|them|the ?_ ?_ ?in|on|tick|cross|star ?on ?the ?my ?_ chart|calendar|diary|sheet|fridge
  put|enter|stick|mark|circle .. 0|1 - #
  put|enter|stick .. in|on ?my ?the phone|notes|diary|book|app|chart|notebook
  ~count how|extra|number|up|the|each|them
  ~count ?_ ?crossed
  suds
  mood|anxiety|fear|pain|enjoyment rating|ratings|score|scores
  mood|anxiety|fear|pain|enjoyment before|after|pre|post|0|1|/|out
  drinks|mood|sleep|activity|ba|food|pain diary|sheet|record|log
  ~text|~message|~email|~whatsapp me|us|you|him|her
  prediction|predict
  before and after
`;

/** A sentence after a coping clause that still belongs to it. */
export const RESPONSE_CARRIES_ON = `
  instead
  then try again
  ~try again
  ~do it the|another next|day
  same day
  even
  or else
`;
