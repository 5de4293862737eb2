/** Named procedures and worksheets of the workbooks: a stranger with the workbook could say whether they were done. */
export const PROCEDURES = `
  ~get ?my|a|the|some milk|bread|prescription|haircut|paper|shopping|groceries|meds|tablets|ticket|tickets|form|forms|parcel|stamps|petrol|passport|card
  ~cut the|my|his|her grass|lawn|hedge|hedges|hair|nails|roses
  ~look at ?the|a|my|one|some|two|three ?job photo|photos|picture|pictures|video|videos|ads|adverts|vacancies
  ~stay until|for ?the ?about ?at ?least end|half|#|whole|first|break|interval|bell|last
  gratitude list|diary|journal|log
  ~make|~write|~draw a|an|my ?_ card|list|poster|chart|playlist|timetable
  ~get my|the|our|baby|dog|his|her ?_ done|weighed|cut|checked|fixed|tested|taken|measured|mended|serviced|signed
  ~get baby weighed
  ~write ?out my|the|each|all|them|it ?_ ?_ down
  ~go|~get to ?the|my|a ?_ ?_ group|class|club|clinic|meeting
  ~get up|dressed|washed ?and ?dressed at|by|before #
  ~apply for # ?_ job|jobs|post|posts
  ?~do|~complete ?a|the ?# ?x tr|trs
  sleep restriction|restrict
  worry time|slot|window|period|tree|list|book|diary|half|bin|postponement
  ~do|~have|~use|~try|~practise|~follow ?my ?the ?a worry time|slot|window|tree|period
  ?~do|~use|~try|~practise|~practice ?my ?the straw|box|square|belly|diaphragmatic|abdominal|stomach|balloon|paced|slow|tummy|candle|finger|triangle|rescue breathing|breaths
  4 7 8
  4 - 7 - 8
  7 11 breathing
  7 / 11 breathing
  ?~do|~practise|~try ?the progressive muscle
  ?~do|~practise|~try ?the muscle relaxation
  ?~do|~practise|~try pmr
  ?~do|~practise|~try ?a|the body scan
  ?~do|~practise|~use|~try ?the 5 4 3
  5 - 4 - 3
  ?~do|~practise|~use|~try ?the 54321
  ?~do|~practise|~use|~try ?the # senses|minutes grounding|breathing|meditation|mindfulness|relaxation
  ~do|~listen|~use|~try ?to ?the|a headspace|calm|sleepio|silvercloud|catch
  headspace|sleepio|silvercloud
  calm|daylight|sleepio|headspace app|meditation|session
  ~do|~complete|~fill|~keep|~use|~write|~try ?in ?out ?up ?a|an|the|my|your|one|two|three|# ?_ thought|activity|mood|sleep|worry|food|ba|panic|drinks|drink|pain|daily|behavioural|exposure|anxiety|symptom|weekly record|records|diary|log|monitoring|experiment|ladder|hierarchy|schedule|sheet|planner|worksheet|sheets
  ~do|~complete|~fill ?in ?out ?a|an|the|my|your ?_ five|5 areas|systems
  ~do|~complete|~fill ?in ?out ?a|an|the|my|your hot cross
  # ?_ thought|worry|activity records|record|entries
  thought|activity|sleep|mood|worry|panic|exposure|pain|food|ba record|records|diary|log|sheet|ladder|hierarchy
  ~fill ?in ?out ?a|an|the|my|your ?_ ?_ diary|sheet|log|record|records|worksheet|chart|form|table|questionnaire|planner|areas
  ~complete ?a|an|the|my|your ?_ ?_ diary|sheet|log|record|records|worksheet|chart|form|module|chapter|questionnaire|section
  ~keep ?a|an|the|my|your ?_ ?_ diary|log|record|journal
  behavioural experiment
  mindfulness of _
  mindful walking|eating|colouring|shower|showering|cooking|listening|dishwashing
  ~complete|~do|~carry|~run ?out ?a|an|the|my behavioural experiment
  ~do ?a|the behavioural experiment
  module|modules|chapter|chapters #
  the 7|seven steps
  7|seven step
  ~postpone
  ~park ?my|the|it|each|any worry|worries
  ~do|~write ?a|my|out ?_ ?_ hierarchy|ladder|list
  ~use ?the|my|a tens|happy|sad|light|lamp|sad ?light ?lamp machine|lamp|box
`;

/** Wide heads that what follows does not make narrower. */
export const FIRM_VAGUE = `
  think thinking consider reflect ponder spend spending challenge challenging notice noticing remember work working face facing practise practising practice
  bear increase behavioural plan planning schedule try monitor monitoring keep question catch do improve prioritise 3 three be be-more build use cut reduce
  limit some more less drink something structure solve problem track eat have healthy take sort
`;

/** At the end of a clause these make any action wide. */
export const VAGUE_TAILS = `
  more ?often ?regularly ?again
  less ?often
  better
  a ?little ?bit ?more ?less more|less|often|bit
  regularly|properly|sensibly|well|healthily
  more|less in|at|on|with|to ?the ?my ?_ _
`;
