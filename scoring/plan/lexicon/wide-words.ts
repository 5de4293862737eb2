/**
 * Words so wide that a task made only of them could mean many things: "engage in meaningful activities", "prioritise rest".
 * A wide verb with a plain object ("do the ironing") is not wide.
 */
import { inflect } from '../inflect';
import { wordClass, type WordClass } from '../phrases';

const forms = (verbs: string): WordClass =>
  new Set([...wordClass(verbs)].flatMap((verb) => [...inflect(verb)]));

/** Verbs that say nothing by themselves: what follows them decides. */
export const WIDE_VERBS: WordClass = forms(`
  do use try practise practice apply implement work engage maintain increase improve build develop focus make take get have find plan keep look
  schedule arrange start begin add include incorporate prioritise fit create establish follow continue carry attempt go give allow spend
  engage keep stay prioritise practise manage up ensure aim boost embrace maximise minimise optimise sustain pace
  enjoy pursue explore consider go return resume restart utilise access seek balance reduce limit stop avoid up boost structure learn
`);

/** Things of the mind: done or not, nobody else could say. */
export const INWARD_VERBS: WordClass = forms(`
  think consider reflect ponder realise recognise acknowledge appreciate understand focus concentrate reframe rethink process embrace address overcome
  prioritise envisage contemplate question   believe respect value trust
`);

/** Nouns and describing words that name no particular thing. */
export const WIDE_NOUNS: WordClass = wordClass(`
  exercise exercises exercising activity activities strategies strategy techniques technique skills skill
  tools tool things thing stuff rest resting self care selfcare relaxation relaxing mindfulness meditation
  breathing grounding distraction distractions mood sleep sleeping diet health routine routines structure
  hobbies hobby fun progress tasks task sheets sheet worksheets worksheet workbook plan plans exposure
  exposures confidence boundaries balance help support people friends family others someone somebody myself
  yourself me wellbeing fitness fresh air nature breaks movement stress anxiety worry worries thoughts
  feelings emotions behaviour behaviours thinking lifestyle eating healthy healthier regular daily more
  less better some any new different nice good gentle light physical social meaningful enjoyable pleasant
  pleasurable rewarding positive negative unhelpful helpful coping cbt behavioural activation goals goal
  interests interest treats jobs chores housework bits errands life work conversation conversations contact
  connection connections relationships relationship communication community events event opportunities
  opportunity habits habit ways way resources resource information materials steps step small little few
  bit lot lots amount amounts level levels gradually slowly often regularly again properly well sensibly
  outside outdoors out active busy enjoy like quality pleasure mastery necessary achievement challenge
  challenges situations situation fears fear avoidance avoided difficult scary feared gradual graded
  problem problems solving management pacing planning scheduling hygiene compassion kindness gratitude
  assertiveness assertive esteem talk homework practice socialising programme tips advice suggestions
  bit stuff crafts craft material materials tutorials topic topics assertivness suggested discussed session sessions covered learned learnt
`);

/** Small words that neither widen nor narrow. */
export const SMALL_WORDS: WordClass = wordClass(`
  my your the a an to in on for with of into and or up at that which i you used this week each every day time times per other own really just around about back part as
`);
