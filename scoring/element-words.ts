/**
 * Every element in plain words for the debrief: what it is, and a line that would show it. The examples are this project's own
 * and are for one made-up client (low mood, a walk round the park); they are not lines to learn.
 */
import type { CriterionName } from '../scenarios/format/vocabulary';

export interface ElementWords {
  readonly is: string;
  readonly example: string;
}

const words = (is: string, example: string): ElementWords => ({ is, example });

export const ELEMENT_WORDS: Readonly<Record<CriterionName, Readonly<Record<string, ElementWords>>>> = {
  task: {
    behaviour: words(
      'says what the client will do, so that someone else could tell whether it was done',
      '“So: the short loop of the park.”',
    ),
    when: words('settles a day, a time or a cue', '“Tuesday and Friday, straight after the school run.”'),
    where: words('settles where it happens', '“Round the park, starting from the top gate.”'),
    'how often': words('settles how many times, or how long', '“Twice, a quarter of an hour each.”'),
    'first occasion': words('names the first go', '“So the first one is this Tuesday at nine.”'),
    'right size': words(
      'checks that it is doable and worth doing',
      '“Is that small enough for a bad day, and big enough to be worth it?”',
    ),
    'right step': words(
      'keeps to the step this stage of the work calls for',
      '“Before the big shop, the next rung on your ladder is the small one.”',
    ),
    material: words(
      'names the page or sheet and does a line of it together',
      '“It’s page four. Shall we fill in the first row now?”',
    ),
    wish: words('says the direction, not yet the task', '“Try to get out a bit more.”'),
  },
  rationale: {
    'own cycle': words(
      'ties the task to what keeps the client’s own problem going',
      '“On days you stayed in, your mood slid by evening.”',
    ),
    'own goal': words(
      'ties the task to what the client wants',
      '“You said being steadier for your son matters most.”',
    ),
    purpose: words(
      'says what the task will show or build',
      '“A short walk tests what going out does to that.”',
    ),
    expectation: words(
      'says honestly what to expect',
      '“It may feel flat the first time, and that’s useful to know too.”',
    ),
    'client says why': words(
      'the client says why it could be worth it',
      '“I suppose I’d find out if it’s the staying in that does it.”',
    ),
    generic: words('gives a reason that would fit anyone', '“It’s the next part of the programme.”'),
  },
  collaboration: {
    'asks ideas first': words(
      'asks for the client’s ideas before offering any',
      '“What’s come to mind that you might try?”',
    ),
    'asks expectations': words(
      'asks what the client expected or hoped for',
      '“What were you hoping these calls would be?”',
    ),
    'real option': words(
      'offers a choice that is really open',
      '“The walk, the garden or ringing a friend: which fits this week?”',
    ),
    adaptation: words(
      'fits the task to the client’s life',
      '“You’re on nights until Thursday, so let’s work round that.”',
    ),
    supporter: words(
      'brings in someone who could help, if wanted',
      '“Is there anyone you’d like alongside you for this?”',
    ),
    permission: words('asks for agreement after deciding', '“I’d like you to walk every day. Is that OK?”'),
  },
  obstacles: {
    reaction: words('asks how the task sounds to the client', '“How does that sit with you?”'),
    obstacle: words('asks what could get in the way', '“What could get in the way on Tuesday?”'),
    confidence: words(
      'asks how confident they are, from 0 to 10',
      '“From 0 to 10, how confident are you that you’ll do it?”',
    ),
    adjusts: words(
      'changes the task in the light of the answer',
      '“Then let’s make it once round, not twice.”',
    ),
    'if-then': words(
      'agrees what to do if it happens',
      '“If it’s raining, then round the indoor market instead.”',
    ),
    're-rated': words('asks about confidence again after a change', '“And now, with that change?”'),
    'anything else?': words('leaves the door open, without asking about difficulties', '“Anything else?”'),
  },
  'written plan': {
    behaviour: words(
      'the sheet says what, so that a stranger could tell whether it was done',
      'Walk the short loop of the park',
    ),
    when: words(
      'the sheet gives a day, a time or a sure cue',
      'Tuesday and Friday, straight after the school run',
    ),
    where: words('the sheet gives a place, or says the task needs none', 'From the top gate of the park'),
    amount: words('the sheet says how many times and how much', 'Twice, 15 minutes'),
    coping: words(
      'the sheet gives a likely obstacle and an answer to it',
      'If it rains I walk round the indoor market',
    ),
    monitoring: words(
      'the sheet says what will be written down',
      'Tick the diary and rate mood 0–10 before and after',
    ),
    'client has copy': words(
      'the client ends up with the plan',
      '“I’ll text it to you now; tell me when it’s there.”',
    ),
    'loose entry': words('something is on the sheet, though a stranger could not act on it', 'Mornings'),
    mismatch: words('the sheet says something other than was agreed', 'Wednesday, where Tuesday was agreed'),
  },
  'teach-back': {
    'says what and when': words(
      'the client says what they will do and when',
      '“Park loop, Tuesday and Friday after drop-off.”',
    ),
    'says why': words('the client says what it is for', '“To see if it’s the staying in.”'),
    'gap corrected': words(
      'puts a gap right, as one’s own unclearness',
      '“I wasn’t clear on the rating; let me say that again.”',
    ),
    'closed check': words('asks whether it was understood', '“Does that make sense?”'),
  },
  review: {
    'named task': words(
      'opens with the task that was agreed, by name',
      '“We’d agreed the park loop, Tuesday and Friday.”',
    ),
    'open question': words('asks openly how it went', '“How did it go?”'),
    'record used': words(
      'looks at the record together',
      '“Have you got the diary there? What did you put for Tuesday?”',
    ),
    'one occasion rebuilt': words(
      'rebuilds one occasion from memory',
      '“Take me through Tuesday, from when you woke up.”',
    ),
    'noting made easier': words(
      'makes noting easier for next time',
      '“What would be easier than the sheet: a note on your phone?”',
    ),
    'quantity and quality': words(
      'asks how much was done and how it was',
      '“How many, and how was each one?”',
    ),
    early: words('reviews near the start', '“Before anything else, the walks.”'),
    asked: words('asks about it, no more', '“Did you do it?”'),
  },
  barriers: {
    curious: words('asks with interest, without judging', '“That’s useful. What was Friday morning like?”'),
    'specific barrier': words(
      'finds out what in particular got, or nearly got, in the way',
      '“So after the night shift there was nothing left.”',
    ),
    'com-b domain': words(
      'sorts what kind of thing it was: ability, chance or wish',
      '“Was that tiredness, the timing, or not being sure it helps?”',
    ),
    'own part': words(
      'looks at what the practitioner could have done',
      '“I may have set it on your worst day.”',
    ),
    'matched change': words('changes what fits that barrier', '“So earlier in the week would suit better.”'),
    'client generated': words(
      'the client comes up with the change',
      '“I could go on Monday, before my shifts start.”',
    ),
  },
  learning: {
    asks: words('asks what the client makes of it', '“What do you make of that?”'),
    'from the record': words(
      'draws it from what was written down',
      '“Looking at the two scores for Tuesday…”',
    ),
    'partial used': words('learns from what was partly or not done', '“And what does Friday tell us?”'),
    'linked to cycle': words('ties it back to the cycle', '“How does that fit the circle we drew?”'),
    generalised: words('asks where else it applies', '“Where else might that hold?”'),
    told: words('says the learning for the client', '“You see, walking helps.”'),
  },
  summary: {
    recap: words(
      'says back what was done and learnt',
      '“So: one walk, mood up two points, and a Friday that couldn’t happen.”',
    ),
    trend: words('sets it in the run of weeks or scores', '“Over three weeks: none, then one, then two.”'),
    balanced: words(
      'holds what went well and what did not',
      '“The walks are working; the evenings are still hard.”',
    ),
    checked: words('asks whether it is right', '“Have I got that right?”'),
    'client adds': words('the client adds to it', '“And I’ve been sleeping a bit better.”'),
    praise: words('praises in place of a summary', '“You’re doing great.”'),
  },
  'next step': {
    'follows review': words(
      'comes out of what the review found',
      '“Since Tuesday worked and Friday didn’t, let’s move the second.”',
    ),
    concrete: words('says what, and when', '“The same loop, Monday and Tuesday.”'),
    repeated: words('repeats it, with a reason', '“One more week of the same, to see if it holds.”'),
    graded: words(
      'makes it a step larger or smaller, with a reason',
      '“Ten minutes this time, because nights are coming up.”',
    ),
    'switched with a reason': words(
      'changes the task, with a reason',
      '“The walks aren’t the thing for you; the garden might be.”',
    ),
    recorded: words('gets it written down', '“Let’s put that on the sheet now.”'),
    contingency: words(
      'says what counts if it cannot be done',
      '“If Monday goes by, ten minutes on Tuesday counts.”',
    ),
    supervision: words(
      'takes a second non-completion to supervision',
      '“I’d like to think this over with my supervisor.”',
    ),
    default: words('goes on by default', '“So do chapter four.”'),
  },
  empathy: {
    reflects: words('says back what the client feels or means', '“You’re not sure this is for you.”'),
    'affirms effort': words(
      'names an effort in particular',
      '“You were shattered, and you still opened the diary.”',
    ),
    normalises: words(
      'says it is common, without brushing it off',
      '“A lot of people find the second week the hardest.”',
    ),
    autonomy: words('leaves the choice with the client', '“It’s your call whether we do this at all.”'),
    genuine: words('names one’s own part or reaction plainly', '“I went too fast there.”'),
    'fits ambivalence': words(
      'draws out both sides when the client is in two minds',
      '“Part of you wants to. What does that part say?”',
    ),
    'fits opposition': words(
      'reflects, steps back and asks, when the client is against it',
      '“These sheets haven’t helped. Would it be all right to look at what would?”',
    ),
    neutral: words('is civil, or comforts in haste', '“I’m sure it’ll be fine.”'),
  },
};

/** An element in words, or null for one that is not in the language. */
export const elementWords = (criterion: CriterionName, element: string): ElementWords | null =>
  ELEMENT_WORDS[criterion][element] ?? null;
