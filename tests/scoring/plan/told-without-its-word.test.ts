/** Times, reasons and places told in words of no list: each rule by the codebook's principle, with the near-miss beside it. */
import { describe, expect, test } from 'vitest';
import type { PlanElement } from '../../../scenarios/format/vocabulary';
import type { Code, WrittenPlan } from '../../../simulator/written-plan';
import { boxes, codeOf } from './plans';

type Case = readonly [says: string, plan: WrittenPlan | string, code: Code];

const when = (words: string) => boxes({ what: 'ring Jo', when: words });
const why = (words: string) => boxes({ what: 'ring Jo', why: words });
const then = (words: string) => `Walk to the shop on Tuesday at 10. ${words}`;

const CASES: Readonly<Partial<Record<PlanElement, readonly Case[]>>> = {
  when: [
    ['a symptom that moves is a cue', when('when mood dips'), 2],
    ['the mood that takes one is not', when('when the mood takes me'), 0],
    ['being calm already comes round at no time', when('when already calm'), 0],
    ['ongoing is open-ended', when('ongoing'), 0],
    ['all through the day is loose', when('throughout the day'), 1],
    ['what somebody else does is a cue', 'Stay in my seat when someone coughs.', 2],
    ['something that is over by then is a cue', "Sit down with a book once hoovering's done.", 2],
    ['the urge that the task answers is a cue', 'Wait ten minutes whenever I want to check.', 2],
    ['having time is open-ended', when("when I've got a spare minute"), 0],
    ['leaving for work is a cue', 'Lock the door once, every day leaving for work.', 2],
    ['an event that comes only once is a deadline', 'Get my hair cut before the wedding.', 1],
    ['the time of the appointment is not the task’s', when('Thursday 19th 9.45 next appt'), 0],
    ['the session that something was said in is no time', 'Go over the stuff from today.', 0],
    [
      'the means of travel in the box for places is no time',
      boxes({ what: 'use the app', where: 'on the bus' }),
      0,
    ],
    ['when it is told is not when it is done', 'go gym 2 times, will txt u wen ive been', 0],
    ['a routine that is sorted out is no time', 'Sort out the bedtime routine.', 0],
  ],
  rationale: [
    ['what doing it stops is the cycle', then('Starting the day with a win stops me crawling back in.'), 2],
    ['what has been put off is the problem', then('Been putting it off since Feb and dreading it.'), 2],
    [
      'when I do not, and what comes of it, is the cycle',
      then("When I don't move my joints seize up, I get crabby and sit even longer."),
      2,
    ],
    ['a cue and what to do is no reason', then('When I get in, I open the post.'), 0],
    [
      'a loop that is named is the cycle',
      then("After two I get maudlin and hate myself, that's the loop."),
      2,
    ],
    ['arrows that end in feeling worse draw the cycle', then('Hx: skips it when low → scare → lower.'), 2],
    ['what makes it so is the cycle', then('Hours sat still is what makes my back and mood both go.'), 2],
    [
      'a feeling that comes down by itself is the mechanism',
      why('anxiety comes down on its own if I stay'),
      2,
    ],
    ['a feeling alone is a reason tied to nothing', why('anxiety'), 1],
    ['getting easier is a benefit', why('it gets easier the more you do it'), 1],
    [
      'getting out and talking are benefits',
      why("gets me out, gets me talking, and I've clean clothes for the weekend"),
      1,
    ],
    ['seeing where one is heading is a look, no cycle', why('so we know where we are heading'), 1],
    [
      'a prediction says what an experiment is for',
      "Behavioural experiment in the meeting. Prediction: 'they will laugh', 80%. Note the outcome.",
      1,
    ],
    ['should is no benefit', why('should'), 0],
    ['a promise is no benefit', why('because I said I would'), 0],
    ['going through scores serves the practitioner', why('to go through scores'), 0],
    ['what was agreed is no reason', "So that's two coffees a day, last one at noon.", 0],
    [
      'being happier is what is tried, and the rest the reason',
      'I will try to be happier because life is short',
      1,
    ],
  ],
  where: [
    ['a thing fixed in a room says the room', 'Touch the bathroom taps.', 2],
    ['outdoors is a general setting', 'Get outdoors daily.', 1],
    ['out of the house says where it is not', 'Get out the house more.', 0],
    ['a clock put out of reach is not where the task is', 'Up at 7. Alarm across the room.', 0],
    ['the person waved to is no place', boxes({ what: 'wave to Mr Ali' }), 0],
    ['a call is a general setting', boxes({ what: 'tell Lorraine no', where: 'on the phone' }), 1],
    ['a better place in life is none', "Hopefully I'll be in a better place.", 0],
    ['work for college is not done at college', 'Spend 40 mins on college work.', 0],
  ],
  amount: [
    ['one night this week is once', boxes({ what: 'have a bath', when: 'one night this week' }), 1],
    ['the corner shop is no end of a way', 'Walk to the corner shop every morning.', 1],
    [
      'the way there in its box is how much',
      boxes({ what: 'walk', when: 'Mon', how_much: 'to the postbox' }),
      2,
    ],
    ['a minute that is found is no length', boxes({ what: 'read it', when: 'when you get a minute' }), 0],
    [
      'the word for the mood beside a number is the record',
      'Check bloods before breakfast and before tea, write the number in my book with one word for my mood.',
      1,
    ],
    ['the next five are counted', 'Keep a record of the panic attacks for the next five you get.', 1],
  ],
  coping: [
    ['an obstacle asked, and its answer', then('Snoozed it? Phone goes in the hall that night.'), 2],
    [
      'the answer that stands before its obstacle',
      'Walk to work on Tues, 8.10 start, home by bus if knee is bad.',
      2,
    ],
    ['a polite wish is no obstacle', "It'd be great if you could read the leaflet.", 0],
    [
      'a belief that is tested is no obstacle',
      boxes({ what: "Test: 'if I ring off first she'll be hurt'" }),
      0,
    ],
    [
      'urges that will be bad are an obstacle',
      then('The urges are going to be really bad to begin with.'),
      1,
    ],
    [
      'a label and its plan are obstacle and answer',
      then('Obstacle: no seat. Plan: hold the pole and count the stops.'),
      2,
    ],
  ],
  behaviour: [
    [
      'steps joined by then are one task',
      'Touch both taps, then touch your cheek, then go and make a sandwich and eat it.',
      2,
    ],
    [
      'a room in the wrong box leaves the task to the other',
      boxes({ what: 'in the living room', where: 'yoga video' }),
      2,
    ],
    ['getting something done is an action', boxes({ what: 'get baby weighed' }), 2],
    [
      'keeping doing what one does names no action',
      "Keep doing what you're doing, see you on the 4th at 2",
      0,
    ],
  ],
  monitoring: [
    ['a feeling that is the reason is no record', why('anxiety is stopping me going for the job'), 0],
    [
      'a text to a named person when done is a bare record',
      'Phone the surgery Monday. Text Steph once done.',
      1,
    ],
    ['reflecting writes nothing down', boxes({ what: 'breathing', record: 'reflect' }), 0],
    ['a scale after a stroke says what is written', then('mood /10 in notebook'), 2],
  ],
};

describe.each(Object.entries(CASES))('%s', (element, cases) => {
  test.each(cases)('%s', (_, plan, code) => {
    expect(codeOf(element as PlanElement, plan)).toBe(code);
  });
});
