/** Reasons that are none: nothing comes of the task for the client. */

/** A reason that is no benefit. Matched where the reason begins. */
export const NO_REASON = `
  ?it ?its|it's|is step|session|module|week #
  ?because should|must|ought $
  ?because ?i|i'd|i've|ive said|promised|agreed ?that ?i ?would|will|i'd $
  i ?have promise|promised ?_ ?_ $
  you deserve it|this
  to ~show|~tell|~bring ?it ?to you|therapist|pwp
  to ~go|~look|~talk|~work ?it ?back through|over|at ?_ ?_ ?_ next|together|session|scores|time
  to ~go through|over ?the ?my scores|answers|results|sheet
  so we|you can ~look|~go|~talk|~work|~use|~discuss|~see ?it ?through|at|over|about ?it|this|them together|next|session
  for ?our|the|my ?next session|appointment|review|call
  gp|doctor|therapist|nurse|physio|wife|husband|mum|pwp ?'s $
  no idea|clue
  ?it's|its|it|that's|thats ?is|was what we|you|he|she|they|i ~say|~agree|~decide|~plan|~put|~pick|~choose
  see|as|like ?the ?my session|notes|overleaf|back|letter|formulation|sheet|attached|leaflet
  dunno
  ?because the|my|your|our ?_ gp|doctor|therapist|counsellor|nurse|practitioner|pwp|service|psychologist|physio|coach ~set|~give|~pick|~choose|~assign|~put|~prescribe|~want|~like ?me ?it
  ?because pwp|gp ~set|~give|~pick|~choose|~assign|~put|~want
  ?because it|that|this was|is on|in|part the|my|of
  ?because ?it's|its next on|in
  my|the|his|her _ ~keep|~go on at me
  _ ?_ ~nag|~pester|~moan me|at
  step|module|session|part|stage|week # of|in|on
  disc|disc'd|discd ?in ?session
  as disc|disc'd|discussed|agreed|per|above|before|usual
  ?a ?the ?our ?my service|course|programme|module|placement|portfolio requirement|requirements|policy
  ?its|it's ?the next|first|last one|step|part|bit in|of|on
  ?my|the|his|her doctor's|doctors|gp's|therapist's|physio's orders|advice|idea
  we ?both agree|agreed|said|decided|discussed|talked|planned
  as|like ?we agreed|discussed|said|planned
  ?it ?its|it's|is ?my ?his|her|their ?mum's ?_ birthday|anniversary|xmas|christmas|turn|day ?off $
  ?just because $
  why not
  it is what
  _ said|says|suggested|told|thinks|reckons|insists|recommended|asked|wants ?that ?me ?so ?to ?i ?should $
  ?its|it's|is ?on|in ?the|my ?to list|book|booklet|workbook|module|sheet|plan|programme|rota|calendar
  the|my|your|a ?_ gp|doctor|therapist|counsellor|nurse|practitioner|consultant|psychiatrist|pwp|wife|husband|mum|dad|partner|psychologist|midwife|physio|you ?has|have ~say|said|told|suggested|wants|asked|recommended|advised|thinks|insists
  gp|doctor|therapist|nurse|you|mum|wife|husband|partner|they ?has|have said|told|suggested|wants|asked|recommended|advised|says|thinks|agreed
  ~tell|told|asked|suggested|advised|recommended me|to|by|i|it
  ?its|it ?is ?my|the homework
  it|its|it's ?is the|a|part|my|what|on ?the ?of ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt|task|we|list|you
  part of ?the|my ?_ homework|plan|protocol|treatment|programme|course|therapy|cbt
  next step|session|stage|module
  i|have|i've have|got|need to $
  i|have|i've have|got|need to do|finish|get it|this|them $
  have|need|supposed|meant to
  i|we should|must
  na
  none
  nothing
  don't know
  not sure
  idk
  discussed
  on the|your list
  it's|its|it is|was my|your|the|our|his|her ?_ ?_ birthday|turn|idea|day
  its|it's _ birthday|turn|idea|wedding
  was|were told|asked|advised
  protocol
  per
  agreed
  homework
  for homework|you|next
`;

/** A reason of the practitioner's, not of the task: "so I can review". Matched where the reason begins. */
export const PRACTITIONERS_REASON = `
  i|we ?both can|could|will ~look|~go|~use ?through|at|over
  show you ?it|them|this ?next ?time
  i|we ?both can|could|will ~review|~discuss|~check|~talk ?it ?over ?through ?about
  i|we know|knows how|what|that you
`;
