/** Units and number phrases: how often, and how long or how much. */
import { wordClass } from '../phrases';

/** Units that a number in front of makes a size ("20 minutes", "2 pages", "1 load"). */
export const UNITS = wordClass(`
  minutes hours seconds mins steps pages page chapters chapter lengths length laps lap miles mile km metres yards stops stop units unit items item
  things thing jobs job tasks task worries worry thoughts thought people person friends friend goals goal sentences sentence lines line words word
  paragraphs paragraph emails email letters letter calls call texts text messages message photos photo songs song tracks track rows row
  rooms room drawers drawer shelves shelf bags bag boxes box loads load meals meal cups cup glasses glass pints pint cigarettes cigarette fags
  pieces piece portions portion examples example modules module sections section sheets sheet records record entries entry questions question
  breaths breath reps rep sets set rounds round press ups houses doors streets plants plants pots pot weeds bays aisles aisle floors floor levels level
  mg ml litres litre grams gram spoons scoops scoop widths width circuits circuit miles rashers pegs drinks drink slots slot points percent kg stone degrees trips trip dishes plates shirts episodes episode games game tunes tune
  pleasurable routine necessary pleasant positives ways reasons sips bites spoonfuls checks check items tins tin strangers stranger
  problem problems solution solutions cupboard bits bit coffees coffee cuppa biscuits naps nap nights hrs stamps
  activities activity chore chores errands errand conversations conversation experiments experiment compliment compliments appointments
  yards inches handfuls buckets bucket barrows barrow baskets basket hangers plate lampposts benches verses hymns poems exercises stretches squats lunges strokes widths flights flight stitches squares articles clips slides puzzles crosswords clues
  invoices bills forms applications adverts vacancies apologies requests smiles hellos greetings predictions beliefs notes cards sketches batches rooms windows beds borders corners cushions clothes garments outfits
  parcels steps rungs rung  spins spin
`);

/** Units of size that are really counts of occasions when a number stands in front. */
export const TIMES = wordClass(
  `times time x goes go turns attempts attempt sessions session occasions occasion days evenings mornings nights visits`,
);

/** A size without a number: an end point or a natural whole. */
export const SIZES_WITHOUT_NUMBER = `
  front|back|left|right|top|bottom side|half|hand|bit|one ?_ only
  front|back|top|bottom only
  to _ ?_ ?_ and|&|+ back
  ?an|one|half hours max|tops|maximum|only
  up|down|out|along to the|my|our _ ?_ post|gate|corner|lamp|lights|tree|bench|crossing|bridge|sign|shop|shops|end|postbox|junction
  a|an @unit a|per|each|every
  all day|morning|afternoon|evening|night|shift
  minutes|max|maximum|minimum|aim ?for ?of # $
  all of the|my|our|these|those|both|side|page|chapter|part|section|module
  # tops
  until|til|till ?the ?my ?his ?her @event
  for as long as
  ?for as long as a|the|one|an|my ?_ _ $
  ?for as long as .. ~last|~take|~run
  the length of a|the|one|an
  a|an pint|litre|tablespoon|teaspoon|bucket of
  a|an yard|foot|inch|mile|metres|litre|handful|bagful|bucketful|basketful|barrowful|wheelbarrow|bin-bag|binbag|row|strip|load|stretch|pair
  ?just ?the top|bottom|upper|lower|front|back|first|second half ?only
  steps|step # to|- #
  steps # to #
  until|til|till .. @endpoint
  until .. ~drop|~fall|~halve|~ease|~pass|~settle|~fade|~go|~come|~finish|~end|~ring|~stop|~shut|~close
  till|until .. half
  until anxiety|fear|suds|it|the|my|i|its|she|he|we|they|i'm
  halfway ?through|there
  every|each hours of
  half|quarter|third of ?the|a|my
  half ?a|an hours|page|length|chapter|mile|miles|metres|pint|cup|glass|load|portion
  ?a quarter ?of ?an hours
  an|a hours
  half a hours
  a|one minutes
  all the way
  the whole way
  right to the
  door to door
  end to end
  start to finish
  to my|the|our stop|end|top|bottom|gate|corner|finish|last
  top to bottom
  cover to cover
  a page|chapter|side|lap|length
  one lap|length|page|row|round|square|side|chapter|load|go|bus|sitting
  back|stop ?to ?bed when|once
  for the duration|length
  from page|start|top|bottom
  ?a|one couple ?of @unit
  half hours
  half an hours
  ?the whole|full|entire _
  whole|full|entire|half @unit|film|sandwich|plate|programme|song|bowl|set|lesson|class|lap|loop|street|path|journey|ride|match|lot|page|box|bag|pile|list|packet
  whole|full length|round|day|hours|meal|thing|circuit|block|shop|session|class
  top|bottom|middle shelf|drawer|half|cupboard
  first|second|last half|chapter|page|section|part|third|quarter|song|two|three
  one side of ?a
  one ?_ ?_ only
  there and|&|+ back
  two|three|four|five|six of ?the|my|our|these|those _
  to the _ ?_ ?_ and|&|+ back
  as far as
  end of the|my road|street|lane|path|garden|drive|close
  to the end of
  at least #
  no more than #
  up to #
  max|maximum|minimum #
  # max|maximum|minimum|only|each|per
  all of|the|my _ ?_ not
  once|twice round|around|up|through|over
  all the ?_ cupboard|stuff|drawer|shelf|dishes|pots
`;
