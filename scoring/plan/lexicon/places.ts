/** Nouns of place. Specific: a client could point at it. General: a setting that could be anywhere. */
import { wordClass } from '../phrases';

/** Rooms, furniture and corners of a home or workplace. */
export const HOME_SPOTS = wordClass(`
  kitchen bedroom bathroom lounge room hall hallway landing loft attic cellar basement utility conservatory porch courtyard cloakroom pantry larder veranda outhouse summerhouse hutch potting garage shed greenhouse
  garden patio balcony driveway drive yard doorstep step steps stair stairs staircase bench sofa settee couch armchair chair recliner beanbag stool
  desk table worktop counter sink hob fridge freezer cooker oven bath shower toilet loo bed bedside wardrobe cupboard windowsill window
  mirror fireplace fire mat rug floor carpet nursery cot crib pushchair pram highchair playroom door gate fence
  greenhouse polytunnel caravan van car lorry cab study bookcase shelf piano workshop summerhouse decking hammock conservatry
  bunk bunkbed futon chaise sofabed daybed pouffe footstool ottoman rocker headboard dresser sideboard mantelpiece hearth scullery leanto lean-to vestibule mezzanine annexe annex bedsit understairs
  gazebo pergola arbour terrace coop kennel aviary hutch rockery workbench radiator bureau basin washbasin windowseat hearthrug doormat
  breakroom mess messroom shopfloor portakabin portacabin kitchenette cubicle scaffold parlour milking
  canteen staffroom reception corridor stairwell playground classroom dorm hostel staffroom photocopier printer till warehouse depot
`);

/** Venues and public places. */
export const VENUES = wordClass(`
  boardroom showroom stockroom storeroom sickroom schoolroom ballroom courtroom newsroom pumproom lockers locker canteen tuckshop bakehouse hairdresser dojo gym ferry harbourside towpath breakwater cliff cliffs lighthouse weir windmill castle abbey priory minster mosque bandroom cabin marquee tent stall stalls bookies casino arcade bingo cashpoint taproom microbrewery vets vet dentists doctors jobclub refuge dropin clinic walkway footpath bridleway orchard vineyard paddock stable barn byre croft quarry dunes dune sands cove bay lido reservoir creek glen fell fells tarn peak gorge waterfall nave crypt sacristy vestibule arena showground racecourse racetrack dogtrack speedway rink icerink skatepark trampoline alley playbarn softplay crossroads junction bypass motorway underpass ringroad flyover slipway terminal gatehouse turnstile kiosk booth
  park shop supermarket market library cafe café pub bar restaurant takeaway chippy bakery bakers butchers greengrocers chemist
  pharmacy surgery gp hospital clinic dentist opticians church chapel mosque temple synagogue gurdwara mandir cathedral gym pool baths
  leisure centre rec sports stadium pitch court club clubhouse hall theatre cinema museum gallery zoo farm allotment allotments beach
  seafront promenade prom pier harbour quay canal towpath river riverside lake loch reservoir pond woods wood forest common heath moor
  moors hill hills field fields meadow green playground playpark skatepark path footpath lane road street avenue close crescent cul block
  corner bridge footbridge overpass viaduct underpass tunnel roundabout station bus train tram tube metro underground taxi ferry plane airport lift
  escalator multistorey carpark bank building society jobcentre council mall precinct arcade retail garden nursery salon
  hairdressers barbers launderette laundrette laundromat garage petrol cemetery crematorium graveside grave memorial bandstand
  links courtyard slipway pavilion marina jetty pontoon weir ford ferry towpath bypass layby  forecourt foyer concourse platform vestry nave altar aisle pew shul range velodrome stables kennels rescue shelter foodbank bookshop newsagents newsagent stationers florist deli
  tesco tescos asda aldi lidl sainsburys sainsbury's morrisons coop  waitrose iceland spar nisa londis costcutter greggs costa
  mecca gala starbucks nero subway mcdonalds mcdonald's kfc nandos nando's wetherspoons spoons boots superdrug argos ikea wilko wilkos poundland
  primark matalan halfords screwfix b&q homebase dunelm whsmith whsmiths smiths waterstones hmv currys parkrun puregym nuffield ymca
  supermarket surestart school gates gate crossing tills aisle checkout queue touchline stand terrace crowd village tesco's asda's
  museum observatory planetarium aquarium ward lobby atrium auditorium lecture seminar lab studio laundry crèche creche cafe's chemists
  haberdashers cobblers ironmongers ironmonger fishmongers fishmonger offlicence off-licence offy delicatessen patisserie bookmakers pawnbrokers spa tattooist tattooists cornershop superstore hypermarket wholesaler wholesalers
  costco makro farmfoods heron savers wickes toolstation decathlon debenhams tkmaxx smyths wagamama pret harvester toby beefeater odeon vue cineworld showcase bannatynes bannatyne jewsons
  magistrates courthouse registry custody probation embassy consulate archives vihara pagoda sanctuary cloister cloisters presbytery manse oratory shrine tabernacle meetinghouse
  ridge summit cairn stile ginnel snicket twitten jitty alleyway embankment wharf dock docks dockside lagoon estuary marsh marshes fen fens broads brook beck stream copse spinney dell glade clearing plantation arboretum
  headland groyne boardwalk esplanade funfair fairground splashpad pumptrack astroturf dugout boatyard lakeside waterside canalside hillside poolside pavement kerb verge hedgerow
  carriage coach minibus minicab hovercraft monorail chairlift funicular travelator departures arrivals checkpoint tollbooth interchange
  outpatients casualty triage refectory commonroom quad sandpit classroom labs factory brewery foundry quarry smallholding farmyard farmshop cornfield campsite showers washroom laundromat hangar
  podiatrist baker grocer grocers estate barber butcher hospice gardens square quayside
`);

/** A general setting. */
export const SETTINGS = wordClass(`
  home house flat apartment indoors inside outside outdoors out town work workplace office school college uni university campus community
  online ours mine yours hers zoom teams skype facetime neighbourhood neighborhood area village city countryside nature shops local public abroad place places huddle briefing
  somewhere anywhere meeting meetings vicinity homes settings
`);

/** Phrases for places that single nouns would miss. */
export const PLACE_PHRASES = `
  on ?the|my|his|her|our ?own bed
  ?on|at|by|near ?the edge|side|end|foot of ?the|my|our bed|bath|sofa|settee|pool|pitch|bench|pier|field|garden
  lecture|movie|operating theatre
  out|round the|our|my back|front|side
  loading bay
  filling|petrol|police|fire|signal|polling|weather station
  bus|coach|train|tram|ferry shelter|bay|deck
  top|upper|lower|bottom deck
  common|staff|form|music|seminar|break|control|board|meeting|treatment|therapy|prayer|quiet|family|boot|boiler|tack room
  paddling|rock|duck|mill|boating|fishing pool|pool|pond|lake
  sorting|ticket|box|lost|sub|head|council|housing|benefits|union|school office
  magistrates|crown|county|tennis|squash|badminton|netball|basketball court|courts
  car|lorry|coach|caravan|skate|bike|water|theme|country park|parks
  meeting|public|ale|tree|wendy|summer|boat|guest|play|green|opera|picture|gate|coach|farm|manor|club|tea|bath|light|lodging|safe|open|hot|reptile house
  post|phone|letter|telephone|signal|sand box
  smoking|phone|bus|bike|bin shelter|shed|store
  dining|kitchen|arm|office|corner|desk|garden|rocking|easy|coffee|hall|bedside|dressing chair|table|bench|seat
  driver's|passenger|back|front|window seat
  ?the drop in
  leisure|retail|business|industrial|science|trading|country|holiday|caravan park|estate|centre
  soft play
  food bank
  swimming|leisure|public baths|pool
  market|village|town square|place|green|pond|cross
  coffee|charity|corner|chip|paper|sandwich|tea|farm shop|shops|room|rooms
  tea room|rooms|shop
  nail|beauty|tanning bar|salon
  number|no|bus|route # ?bus
  # bus|tram
  front|back|spare|box|living|dining|sitting|bed|utility|changing|waiting|staff|my|your|his|her|their room
  top|bottom|foot of ?the stairs
  end|top|bottom of ?the|my|our|your road|street|garden|lane|path|drive|close
  round|around the block|estate|corner|lake|park|field|reservoir|houses
  number # bus
  his|her|their|manager's|managers|boss's|bosses|tutor's|tutors office|room|desk|house|flat
  post office
  age uk
  citizens advice
  job centre
  town hall
  church|village|community|parish|scout|sports hall
  community|leisure|sports|shopping|garden|health|children|childrens|day|drop centre
  in|into|to|onto ?my|your|his|her|our|the ?own bed
  up to bed
  out of ?the bed
  off|on|from the|my|our sofa|settee|couch
  in front of the|my|our mirror|telly|window|fire
  ?at my|your|our|her|his mums|mum's|sisters|sister's|brothers|brother's|dads|dad's|friends|friend's|neighbours|neighbour's|daughters|daughter's|sons|son's|parents|parents'|nans|nan's|grans|gran's|aunties|auntie's|partners|partner's
  next door
  care|nursing|residential home
  golf|race course
  football|rugby|cricket|tennis|bowls|bowling|golf|hockey|netball|working|social|boxing|youth|lunch|breakfast|after club
  school gate|gates
  bus|tram|train|taxi stop|station|rank
  cash machine
  bench by|outside|in|at|near|under
`;
