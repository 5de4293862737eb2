/** What people do in a week: verbs whose doing, with an object, someone else could see. Base forms; the reader inflects them. */
import { wordClass, type WordClass } from '../phrases';
import { inflect } from '../inflect';

const VERBS = wordClass(`
  accept add allow alternate answer apply arrange ask assemble attend bake bath bathe batch beat begin bin bike book borrow bounce bring brush build
  buy call carry catch change charge chat chase check chew choose chop circle claim clean clear climb close collect colour come comb
  compare complain complete compliment confirm contact continue cook copy count cover crochet cross cuddle cut cycle dance decide declutter decline
  decorate delegate delay delete deliver describe design dictate dig dine disclose discuss disinfect donate draft drag draw dress drink drive drop dry
  dust eat email empty enrol enquire enter exchange explain face feed fetch file fill film find finish fish fit fix fold follow forward
  freeze gather get give go greet grow hand hang hand head hear help hide hike hit hold hoover hop hug hum invite introduce iron
  jog join jot jump keep kick kiss knit knock label lay leave lend let lie lift light line list listen load lock log look lower mail make
  mark massage mash match measure meet mend message mix mop move mow nap name note number offer open order organise pack paint park pass paste
  pat pay peel phone photograph pick pin place plan plant play plug point polish post postpone pot pour practise practice pray prepare present press
  print pull push put queue quit raise rake read rearrange record recycle refill register rehearse remind remove repair repeat replace reply
  report request research reset resist ride ring rinse roast role roll rub run save saw say schedule scrub search see sell send serve set sew
  shake share shave shop shout show shower shred shut sign sing sit sketch skip sleep slice smile sort speak spend spin split spray
  stack stand start starve stay step stick stir stitch stop strap stretch stroke strip study sweep swim swap switch take talk taste teach
  tell test text thank throw tick tidy tie time touch train travel treat trim try turn type undo unfollow unload unlock unpack unplug
  update upload use vacuum view visit volunteer wait wake walk wander warm wash watch water wax wear weed weigh whistle wipe wrap
  write yell zip swop nip pop stroll potter jigsaw video voicenote whatsapp facetime skype zoom google download 
  rate score interview postpone park notice spot breathe hold tense squeeze drop dunk hyperventilate inhale exhale crouch kneel
  postpone challenge limit reduce bleed stroke groom  trot gallop brew boil grill fry marinade season scramble toast butter
  refuse cancel return retrieve rebook reschedule renew claim appeal budget bank withdraw deposit transfer invoice
  argue apologise admit confide compliment praise nudge bounce balance bend reach hum drum strum tune busk perform present record
  babysit foster mind nurse change settle wean express latch burp rock swaddle push stroller
  act adjust approach avoid bend bookmark browse bus cancel cartwheel clap click clip clock coach compile compose craft crumble delete
  dictate drill enjoy enlist erase erect examine experiment exit expose fasten fetch flick fling flip flush glue google graph greet grout halve
  handwash harvest hold host imagine insert jig jot juggle  kayak lather laminate leaf loiter lurk magnify mingle mime mould
  navigate nurture oil outline overfill paddle pace pause perch picnic pilot plait plaster pluck prune pump punch quilt quiz
  race relight rest rewatch rewind rewrite reread rinse row sand scan scatter scoop scrape screw seal season shelve shine shovel shuffle
  sieve sip skim slot snap soak sow sponge squat steam steer stroke submit surf swing tackle tape tend thread tip tiptoe toss tow
  trace translate transplant unblock unfold unwrap varnish veg verify wade whisk  wire workout yawn zoom
  attempt prove present  redo revise revisit rejoin   chill eatout
`);

const FORMS = new Set<string>();
const BASE = new Set<string>();
for (const verb of VERBS) {
  BASE.add(verb);
  const forms = inflect(verb);
  // base, third person and -ing; pasts tell what happened and are no plan
  for (const form of verb === 'do' || verb === 'go' ? forms.slice(0, 3) : forms.slice(0, 3)) FORMS.add(form);
}
for (const form of ['do', 'does', 'doing', 'have', 'having', 'has']) FORMS.add(form);

export const ACTION_BASES: WordClass = BASE;
export const ACTION_FORMS: WordClass = FORMS;

/** Activities named by a noun, and worksheets and procedures that are themselves the task. */
export const ACTIVITY_NOUNS = wordClass(`
  gym swim swimming walk walks run runs jog yoga pilates zumba tai chi choir bingo bowls golf football rugby cricket tennis badminton
  squash gardening knitting crochet baking cooking painting drawing reading writing singing dancing cycling fishing sewing hoovering
  ironing shopping cleaning washing dishes laundry bath shower nap lunch dinner breakfast tea coffee cinema film church mosque prayers
  prayer mass allotment parkrun class club group guitar piano ukulele drums jigsaw puzzle crossword sudoku lego scrapbook model
  homework chapter module modules experiment exposure hierarchy ladder queue lift bus train
  spinning hyperventilating hyperventilation straw breathing scan hill steps circuit weights stretches physio exercises 
  bins bin weeding mowing chores paperwork emails letter phonecall call text visit trip picnic quiz nails haircut massage
  squats squat  lunges inhaler cpap slimming  meeting meditation appointment rehearsal audiobook
  medication tablets tablet insulin sertraline citalopram fluoxetine mirtazapine bed stairs housework tidying decluttering
  colouring pottery sketching dominoes darts snooker fishing origami juggling
  scales bottle feed playgroup playdate park library market cafe band rehearsal volunteering worktop
`);
