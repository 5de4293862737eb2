/** Things that happen in a week and that a task can be hung on: a cue. */
import { wordClass } from '../phrases';

/** Events and routines of a day or week (head words: "the school run", "my last meeting"). */
export const EVENTS = wordClass(`
  breakfast lunch dinner tea supper meal meals mealtime mealtimes brunch elevenses coffee bed bedtime lunchtime dinnertime teatime
  lunchtimes breakfasts lunches wake waking alarm shower bath wash shave school run nursery pickup pick drop dropoff playgroup assembly
  lesson lessons lecture lectures seminar class classes work shift shifts job meeting meetings handover briefing commute bus train tram journey
  break breaktime nap naps feed feeds bottle bath bathtime storytime prayer prayers jummah mass church chapel service communion shabbat sabbath
  fajr dhuhr asr maghrib isha sermon choir rehearsal practice training match game kickoff parkrun bingo quiz
  club group yoga pilates zumba swim gym football rugby cricket tennis bowls darts snooker corrie coronation eastenders emmerdale
  archers countdown pointless news weather telly programme show film soap series bakeoff strictly post postman delivery bins bin milkman carer carers
  nurse insulin injection tablets medication antidepressant meds dose bloods dialysis physio visit visits visiting phonecall call payday pension
  giro benefits wages rent shopping shop big laundry washing ironing hoovering dishes pots  dog walk kettle brew cuppa homework
  ferry sunset sunrise dusk dawn dark daylight birthday party wedding funeral christening anniversary halloween bonfire
  exam exams interview tribunal hearing review appraisal presentation deadline kids children baby toddler twins husband wife partner
  mum dad nan gran grandad grandson granddaughter grandchildren son daughter sister brother friend neighbour boss manager carer
  landlord mother father uncle aunt auntie niece nephew cousin playdate  toilet loo teeth brushing toothbrush pyjamas pjs
  standup huddle muster registration tutorial supervision debrief cash-up stocktake overtime recess snack nightfall
  iftar suhoor sehri taraweeh evensong vespers eucharist rosary puja kirtan minyan kiddush bible
  hollyoaks casualty countryfile masterchef gogglebox lorraine neighbours hammer rugby grandprix
  nappy nappies lullaby lunchboxes chemo radiotherapy inhaler patch drops weigh-in milking mucking
  lights curtains door phone text email message notification doorbell dishwasher tumble washer oven timer
`);

/** What comes once: before it is a deadline, not a cue that comes round. */
export const ONE_OFFS = wordClass(`
  wedding weddings holiday holidays trip trips op operation surgery move funeral christening graduation birth due exam exams interview tribunal hearing
  appraisal driving test anniversary birthday party prom marathon race deadline christmas easter
`);

/** Feelings and symptoms that a task can answer, as worry postponement and thought records do. */
export const SYMPTOMS = wordClass(`
  worry worries worried worrying anxious anxiety panic panicky panicking panics low down sad upset tearful crying angry anger cross irritable
  mood stressed stress tense tension wound overwhelmed guilty guilt ashamed shame urge urges craving cravings thought thoughts ruminating
  rumination brooding overthinking dwelling checking check intrusive obsession compulsion compulsions pain flare flareup fatigue tired
  exhausted dizzy dizziness breathless heart racing sweating shaking flashback nightmare nightmares awake asleep sleepless lonely
  hopeless numb flat agitated restless edge spiral spiralling catastrophising predicting mindreading jealous embarrassed hot
  feeling feelings emotion emotions trigger triggers symptom symptoms doubt what dip dips drop drops shift shifts change changes
`);

/** Words of a time that is nobody's appointment with the task. */
export const DAY_PARTS = wordClass(
  `morning mornings afternoon evening evenings night nights nighttime daytime am pm noonish`,
);

/** Events that "at" or "over" can stand before and still be a time, not only a place. */
export const ANCHORS = wordClass(`
  breakfast lunch dinner tea supper meals meal mealtimes brunch bedtime lunchtime teatime prayers jummah mass choir rehearsal training practice
  assembly meeting meetings handover briefing break breaks kickoff bingo quiz  playgroup service communion pickup dropoff drop pick
  interview appraisal presentation seminar lecture lesson class group club coffee match game party wedding sunset sunrise dusk dawn
  visit feed feeds nap shift bathtime storytime parkrun swimming 
`);

/** Verbs of what happens to a day: "after I drop the kids", "when the baby goes down". */
export const DOES = wordClass(`
  get gets drop drops leave leaves finish finishes wake wakes wash brush clean have had eat put take takes feed come comes go goes walk
  dropped finished left gone eaten got done pray prays shower shave drive park clock log
`);
export const HAPPENS = wordClass(`
  goes go comes come is are gets get starts start finishes finish ends end rings ring asks ask calls call arrives arrive leaves leave opens open
  closes wakes wake sleeps naps boils clicks lands drops messages texts says say 's on off out down asleep home back over done finished
  finishes school nursery nap naps work bed kettle adverts credits
`);
export const GERUNDS = wordClass(`
  dropping feeding walking taking getting going having eating finishing leaving brushing cleaning washing putting making showering waking
  collecting picking locking driving parking praying tidying doing arriving clocking logging opening settling bathing shutting watching
`);
