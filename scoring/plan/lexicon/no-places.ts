/**
 * Nouns that stand where a place would ("in the morning", "on the phone", "at the weekend") and are none. Places are an open class,
 * these are not: a noun after such words that is not listed here is read as a place.
 */
import { wordClass } from '../phrases';

export const NO_PLACES = wordClass(
  // times and parts of a whole
  `morning mornings afternoon afternoons evening evenings night nights day days week weeks weekend weekends weekday weekdays month months year
  fortnight hour hours minute minutes minutes time times moment moments meantime past future present beginning start end middle top bottom back front
  side sides rest whole half halves first second third last next other others same one ones most least latest earliest once twice minimum
  maximum start finish dot double go turn turns off weekdays term holidays holiday hols break breaks lunchtime teatime bedtime dinner lunch tea breakfast supper
  monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight sat sun spring summer autumn winter dark dusk dawn sunset sunrise
  bell whistle alarm timer beep buzzer occasion occasions deadline anniversary birthday birthdays christmas easter eid ramadan`,
  // people and their bodies
  `i me you us we him her them it myself yourself he she they someone somebody everyone everybody people person man woman lady gentleman
  guy lad lads boy girl boys girls kid kids child children baby toddler family families friend friends mate mates husband wife partner parents
  boyfriend girlfriend mum dad mother father son daughter brother sister gran grandad auntie uncle cousin niece nephew neighbour neighbours boss
  manager colleague colleagues teacher tutor doctor gp nurse therapist practitioner physio pharmacist stranger strangers client patient
  team staff group crowd dog cat cats dogs head mind body brain heart chest stomach tummy back neck shoulder shoulders arm arms hand hands
  finger fingers face eyes eye ears ear mouth nose leg legs foot feet knees knee skin breath hair teeth voice lap feet toes`,
  // feelings and things of the mind
  `place places caffeine anxiety panic fear worry worries mood feeling feelings thought thoughts urge urges pain stress anger guilt shame sadness depression symptom symptoms
  belief beliefs mood effort pace level levels rate strength distress memory memories problem problems difficulty trouble situation situations
  way ways point points reason reasons idea ideas plan plans goal goals aim aims step task tasks thing things job jobs bit bits process detail
  details fact view sense terms case cases order control charge question questions answer answers topic subject story conversation conversations
  word words sentence advice example examples skill skills technique techniques strategy strategies method methods exercise exercises practice
  activity activities routine habit habits rules rule behaviour behaviours experiment hierarchy ladder cycle loop pattern patterns
  stuff same quiet hobbies hobby pack packs pace interests move
  quality pleasure achievement risk mercy sight prospect expense sound smell touch look thoughts name names benefits positives negatives decision
  decisions effects effect impact background mistakes progress results result changes change difference recovery relaxation breathing breath breaths sleep
  rest energy score scores rating ratings scale number numbers percent figures figure amount tally total money bills budget cost debt`,
  // paper, screens, voices and media
  `list lists diary diaries sheet sheets worksheet worksheets record records log journal chart charts calendar planner book books booklet workbook
  notebook page pages chapter module modules section note notes card cards letter letters form forms paper post-it column columns row line lines
  phone mobile laptop computer ipad tablet tablets app apps screen website site internet web online email emails text texts message messages
  video videos audio recording track podcast radio telly tv programme programmes show film news music song songs photo photos picture
  pictures headphones earphones speaker system platform whatsapp facebook instagram tiktok youtube spotify zoom teams headspace calm whiteboard
  leaflet leaflets handout handouts folder envelope label labels sticker stickers clock watch rota timetable menu script`,
  // means, matter, weather
  `rain wind sun cold heat snow weather ice light lights water air fresh food meal meals drink drinks coffee alcohol wine beer biscuit biscuits
  snacks cigarette cigarettes fags vape medication meds dose insulin inhaler stick frame wheelchair crutches lead bike own foot feet
  kettle oven tap taps hoover iron washing ironing dishes pots bins bin laundry shopping clothes shoes coat jacket bag bags keys
  clippers knitting crossword puzzle jigsaw guitar piano ukulele drums lego cards game games meditation yoga pilates zumba swimming running
  walking cycling gardening cooking baking reading writing singing dancing appointment appointments session sessions call calls review assessment
  interview meeting meetings class lesson training rehearsal prayers mass service party wedding funeral match journey trip visit shift shifts
  commute run walk ride drive queue school`,
);
