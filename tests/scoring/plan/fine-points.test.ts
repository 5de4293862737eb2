import { describe, expect, test } from 'vitest';
import type { PlanElement } from '../../../scenarios/format/vocabulary';
import type { Code, WrittenPlan } from '../../../simulator/written-plan';
import { boxes, codeOf, read } from './plans';

type Case = readonly [says: string, plan: WrittenPlan | string, code: Code];

const POINTS: Readonly<Partial<Record<PlanElement, readonly Case[]>>> = {
  behaviour: [
    ['an action with its object is 2', 'walk to the Co-op and back', 2],
    ['writing each worry in the worry book is 2', 'write each worry in the worry book', 2],
    ['staying on the bus for four stops is 2', 'stay on the bus for four stops', 2],
    ['doing some exercise could mean many things', 'do some exercise', 1],
    ['using the diary more could mean many things', 'use the diary more', 1],
    ['getting out could mean many things', 'get out', 1],
    ['practising relaxation could mean many things', 'practise relaxation', 1],
    ['feeling better is a state', 'feel better', 0],
    ['being more positive is an attitude', 'be more positive', 0],
    ['not worrying any more is a state', 'stop worrying', 0],
    ['trying harder is no action', 'try harder', 0],
    ['no phone in bed can be checked', boxes({ what: 'no phone in bed' }), 2],
    [
      'asking for reassurance six times a day, not twelve, can be checked',
      boxes({ what: 'ask for reassurance 6 times a day, not 12' }),
      2,
    ],
    ['going to the gym is going somewhere', boxes({ what: 'gym' }), 2],
    ['worry time is a procedure of the workbook', boxes({ what: 'worry time' }), 2],
    ['straw breathing is a procedure of the workbook', boxes({ what: 'straw breathing' }), 2],
    ['as discussed names no action', 'As discussed', 0],
    ['continue names no action', 'Continue', 0],
    ['do ten minutes names no action', boxes({ what: 'do 10 minutes' }), 0],
    [
      'cutting down with a limit can be checked',
      boxes({ what: 'cut down on coffee', how_much: 'no more than 2 cups' }),
      2,
    ],
    ['cutting down without one cannot', boxes({ what: 'cut down on coffee' }), 1],
    ['a breathing track on an app says what is done', boxes({ what: 'Breathing with the Calm app' }), 2],
    ['a task made only of wide words is loose', 'Engage in meaningful activities', 1],
    [
      'an if–then plan in the box is the task',
      boxes({ what: 'IF I cancel twice THEN I get my old sheet out' }),
      2,
    ],
    ['being something is a state, whatever it is', boxes({ what: 'be less snappy' }), 0],
    ['being somewhere is not', boxes({ what: 'be at the gate by 8' }), 2],
    ['a verb in a remark is nothing to do', 'Some people find it really useful.', 0],
    ['an amount of something that can be pointed at is 2', 'BA: 20 mins on the bike', 2],
    ['keeping a note of nothing is no action', 'Continue as last week, keep a note.', 0],
    ['a misspelt worksheet is still the worksheet', boxes({ what: 'fill in the thort record' }), 2],
    ['a talk that was had is nothing to do', 'We talked about Tuesday and how it went.', 0],
  ],
  when: [
    ['named days and a clock time are 2', 'Walk Tue and Thu 10am', 2],
    ['straight after the school run is a cue', 'ring mum straight after the school run', 2],
    ['getting into bed is a cue', boxes({ what: 'body scan', when: 'when I get into bed' }), 2],
    ['in the mornings is loose', 'walk the dog in the mornings', 1],
    ['at the weekend is loose', 'bake bread at the weekend', 1],
    ['this week is loose', 'ring Sandra this week', 1],
    ['before the next session is loose', 'read chapter 2 before next session', 1],
    ['when I can is open-ended', boxes({ what: 'walk to the shop', when: 'when I can' }), 0],
    ['some time is open-ended', boxes({ what: 'walk to the shop', when: 'sometime' }), 0],
    [
      'whenever I feel up to it is open-ended',
      boxes({ what: 'walk to the shop', when: 'whenever I feel up to it' }),
      0,
    ],
    ['if you want is no time', boxes({ what: 'read the letter', when: 'if you want' }), 0],
    ['a deadline is loose', 'ring the bank by Friday', 1],
    ['before Thursday is a deadline', 'ring the bank before Thursday', 1],
    ['Friday prayers come round', 'talk to one person at Friday prayers', 2],
    ['the team meeting comes round', 'ask one question at the team meeting', 2],
    ['being asked to stay on is what the task answers', 'when my manager asks me to stay on, say no', 2],
    ['every day alone says how often, not when', 'play the guitar every day', 0],
    ['twice a week alone says how often, not when', 'play the guitar twice a week', 0],
    ['every morning is loose', 'play the guitar every morning', 1],
    ['every day at seven is 2', 'play the guitar every day at 7pm', 2],
    ['every day after breakfast is 2', 'play the guitar every day after breakfast', 2],
    [
      'noticing that I worry is a cue for worry postponement',
      'As soon as I notice I am worrying, write it in the worry book',
      2,
    ],
    [
      "the appointment's own time is not the task's",
      'Your next appointment is Tuesday 14th at 2.15. Read the leaflet.',
      0,
    ],
    [
      'a day that was talked about is not the day of the task',
      'We talked about Tuesday. Ring your sister.',
      0,
    ],
    ['b4 and a misspelt day are read', 'shower b4 10 on Thrusday', 2],
    [
      'a cue with any time is still a cue',
      boxes({ what: 'thought record', when: 'any time I catch the thought' }),
      2,
    ],
    ['next time somebody rings is a cue', boxes({ what: 'say no', when: 'next time Karen rings asking' }), 2],
    [
      'when the weather picks up is open-ended',
      boxes({ what: 'go out', when: 'when the weather picks up' }),
      0,
    ],
    [
      'days by their capital letters are days',
      boxes({ what: 'lunch away from the desk', when: 'Tu W Th' }),
      2,
    ],
    ['the clock of the next appointment is not the task’s', boxes({ when: 'next appt 22nd 10am' }), 0],
    ['a place in the box for times is no time', boxes({ what: 'speak up', when: 'at work' }), 0],
    ['half seven is a time', boxes({ what: 'yoga', when: 'half seven' }), 2],
  ],
  where: [
    ['a park by its name is 2', 'walk round Victoria Park', 2],
    ['the kitchen table is 2', boxes({ what: 'worry time', where: 'kitchen table' }), 2],
    ['a bus by its number is 2', 'stay on the number 12 bus for two stops', 2],
    ['in bed is 2 where the task happens there', boxes({ what: 'no phone', where: 'in bed' }), 2],
    ['at home is a general setting', boxes({ what: 'yoga', where: 'at home' }), 1],
    ['outside is a general setting', boxes({ what: 'yoga', where: 'outside' }), 1],
    ['at work is a general setting', boxes({ what: 'yoga', where: 'at work' }), 1],
    ['in town is a general setting', boxes({ what: 'coffee with Jo', where: 'in town' }), 1],
    ['a place written in another box counts', boxes({ what: 'in the living room', where: 'yoga video' }), 2],
    ['the place of the person rung is not the place of the task', 'ring the lady at the hospice shop', 0],
    ['a town where someone lives is not the place of the task', 'ring my mum in Lagos', 0],
    ['where it is not done is no place', 'read the paper instead of sitting at the sink', 0],
    ['a noun nobody listed, after “in the”, is a place', 'Stand in the orangery for ten minutes', 2],
    ['somebody’s home is a place', 'walk to mums on Sunday', 2],
    ['a noun with its number is a place', 'See the new baby. Flat 9.', 2],
    ['a paper is no place', 'write it in the notebook', 0],
    ['the last bus is how, not where', 'Home by last bus', 0],
    ['a known place is a place', 'meet Sam at the Hub', 2],
  ],
  amount: [
    ['times a week and minutes are 2', 'Walk three times a week for 20 minutes', 2],
    ['x3/wk and minutes are 2', boxes({ what: 'walk', when: 'x3/wk', how_much: '30m' }), 2],
    ['minutes alone are 1', 'Walk for 20 minutes', 1],
    ['named days alone are 1', 'Walk on Tuesday and Thursday', 1],
    ['an end point is how much', 'Stay in the queue until my anxiety has halved', 1],
    ['daily alone is 1', 'Walk daily', 1],
    ['a single dated occasion counts as once', 'Ring the bank on Friday at 2pm', 1],
    [
      'a dated occasion and a size are 2',
      boxes({ what: 'email the tutor', when: 'Thurs', how_much: '1 email' }),
      2,
    ],
    ['a deadline is no count', 'Ring the bank by Friday', 0],
    ['a rating scale is no amount', boxes({ what: 'ring Jo', record: 'mood 0-10' }), 0],
    ['a questionnaire score is no amount', 'Ring Jo (PHQ-9 was 14)', 0],
    [
      'as many as possible is no amount',
      boxes({ what: 'thought record', how_much: 'as many as possible' }),
      0,
    ],
    ['a bit is no amount', boxes({ what: 'tidy the shelf', how_much: 'a bit' }), 0],
    ['x2/wk 20 mins is both', 'x2/wk 20 mins on the bike', 2],
    ['an end that somebody could see is how much', 'roll the dough till it runs out', 1],
    ['until a day is a deadline', 'leave the boxes until Friday', 0],
    [
      'both of a thing on a named day are both',
      boxes({ what: 'put the bins out', when: 'Weds', how_much: 'both bins' }),
      2,
    ],
    ['so many each night is both', boxes({ what: 'write good things', how_much: '3 a night' }), 2],
    ['once and for all is no count', 'Sort it out with Jo once and for all', 0],
  ],
  rationale: [
    [
      'what keeps the mood low is 2',
      'Walk first thing because staying in bed keeps my mood low, and doing one small thing lifts it',
      2,
    ],
    ['avoidance making it worse is 2', boxes({ what: 'lift', why: 'Avoidance makes it worse' }), 2],
    [
      'a life to get back to is 2',
      boxes({ what: 'choir', why: 'getting back the bits of life that made me feel useful' }),
      2,
    ],
    ['it will help is a general benefit', boxes({ what: 'walk', why: 'it will help' }), 1],
    [
      'exercise improving mood is a general benefit',
      boxes({ what: 'walk', why: 'exercise improves mood' }),
      1,
    ],
    [
      'a personal reason tied to nothing is 1',
      boxes({ what: 'choir', why: 'Singing was 9/10 pleasure on my old list' }),
      1,
    ],
    ['because we agreed is no reason', boxes({ what: 'walk', why: 'because we agreed' }), 0],
    ['the GP saying so is no reason', boxes({ what: 'walk', why: 'the GP said' }), 0],
    ['two arrows draw a cycle', boxes({ what: 'call', why: 'cancel → stay in → lower' }), 2],
    [
      'a story of one’s own in words nobody listed is 2',
      boxes({ what: 'reply to Gem', why: "I've left it so long its grown teeth" }),
      2,
    ],
    [
      'a sheet may give its reason without a because',
      'Hold the baby on Sat. Back’s like a bank account, I go overdrawn and spend the week paying it off',
      2,
    ],
    ['where something is kept is no reason', 'Take the tablet. I keep the box by the kettle.', 0],
    ['a reason for the place is none for the task', 'Guitar in the garage so I don’t wake the baby', 0],
    ['a reason of the practitioner is none for the task', 'Message me by Monday so I can review', 0],
  ],
  coping: [
    [
      'an obstacle with a response is 2',
      "Walk at 10. If it rains I'll walk round the indoor market instead",
      2,
    ],
    ['keep going is a response without an obstacle', boxes({ what: 'walk', if_difficult: 'keep going' }), 1],
    [
      'a shorter one is a response without an obstacle',
      boxes({ what: 'walk', if_difficult: 'just do a shorter one' }),
      1,
    ],
    ['ringing if there are problems names no obstacle', 'Walk daily. Ring me if there are problems.', 1],
    ['the task again is 1', boxes({ what: 'lift', if_difficult: 'even if my heart races, carry on' }), 1],
    ['an easier version with no obstacle is 1', 'Write in the diary each night. One line counts.', 1],
    ['a missed day made up the next is 2', "Walk daily. If I miss a day I'll do it the next day.", 2],
    ["if I can't, don't worry is 1", "Walk daily. If I can't, don't worry.", 1],
    [
      'an obstacle alone is 1',
      boxes({ what: 'group', if_difficult: 'My worry is that Dad will kick off if I leave him' }),
      1,
    ],
    [
      'an arrow stands for then',
      boxes({ what: 'ring', if_difficult: 'line busy > try again on the hour' }),
      2,
    ],
    ['a question stands for if', 'Ring Lorraine on Sunday. Voicemail? Leave a message and try Tuesday.', 2],
    ['asking whether is no obstacle', 'Ring Jo and see if she wants to come to choir', 0],
    [
      'it rises, levels and falls, so I stay is a response',
      boxes({ what: 'lift', if_difficult: 'If my heart pounds: it rises, levels and falls, so I stay' }),
      2,
    ],
    ['nothing is 0', 'Walk daily', 0],
  ],
  monitoring: [
    ['ratings before and after are 2', 'Walk. Rate mood 0–10 before and after', 2],
    ['a tick chart on the fridge is 2', boxes({ what: 'walk', record: 'tick chart on the fridge' }), 2],
    ['fill in the diary names no contents', boxes({ what: 'walk', record: 'fill in the diary' }), 1],
    ['keep a note names no contents', boxes({ what: 'walk', record: 'keep a note' }), 1],
    ['a bare tick is 1', boxes({ what: 'walk', record: 'tick off' }), 1],
    ['a text when done is 1', boxes({ what: 'walk', record: 'text Mum when done' }), 1],
    ['telling someone next time is 0', boxes({ what: 'walk', record: 'tell you next time' }), 0],
    [
      'a worksheet that is the task is 1',
      'Fill in the thought record three times when I notice my mood drop',
      1,
    ],
    [
      'a worksheet with its contents is 2',
      'Fill in the thought record: situation, thought, feeling and how strong',
      2,
    ],
    ['contents nobody listed are contents', boxes({ what: 'gum', record: 'lozenges in, fags smoked' }), 2],
    [
      'a drawn tick on a chart is a tick on a chart',
      boxes({ what: 'walk', record: '✓ on the cabin whiteboard' }),
      2,
    ],
    [
      'a scale beside a thing is written down',
      'Touch the seat. Disgust 0–100 at the start and the end, in planner.',
      2,
    ],
    ['logging off records nothing', boxes({ what: 'log off at 5.30' }), 0],
    [
      'what is not to be scored is no record',
      "Cut one fringe. Let's not worry about scoring anything yet.",
      0,
    ],
    ['reading what I wrote is no record', boxes({ what: 'read what I wrote in session 1' }), 0],
  ],
};

for (const [element, cases] of Object.entries(POINTS) as [PlanElement, readonly Case[]][]) {
  describe(element, () => {
    test.each(cases)('%s', (_says, plan, code) => {
      expect(codeOf(element, plan)).toBe(code);
    });
  });
}

describe('where one thing ends', () => {
  test('a line end ends a sentence, with or without a full stop', () => {
    const lines = 'Walk to the pond\nbecause staying in keeps me low\nrate mood 0-10';
    expect(['behaviour', 'rationale', 'monitoring'].map((e) => codeOf(e as PlanElement, lines))).toEqual([
      2, 2, 2,
    ]);
    expect(
      codeOf('monitoring', 'If it rains go to Asda\nput a number for mood before and after in my notes app'),
    ).toBe(2);
  });

  test('so does a stroke with room on both sides', () => {
    expect(codeOf('coping', 'go round the rec / if it rains go to Asda instead / then home')).toBe(2);
  });

  test('the point of an abbreviation does not', () => {
    expect(codeOf('where', 'Read ch. 3 of the book on the train')).toBe(2);
  });

  test('marks that were dictated are marks', () => {
    expect(codeOf('coping', 'walk to the pond full stop if it rains comma go to Asda full stop')).toBe(2);
  });
});

describe('several tasks', () => {
  test('each element is coded on the best-specified task', () => {
    const plan = 'Walk to the pond on Tuesday at 10 for 20 minutes. Ring Jo.';
    expect([codeOf('when', plan), codeOf('where', plan), codeOf('amount', plan)]).toEqual([2, 2, 2]);
  });

  test('with more than three tasks a place that most lack is at most loose', () => {
    expect(codeOf('where', 'Mon: bins\nTues: ring Pat\nWed: wash the car\nThurs: library with Sam')).toBe(1);
    expect(codeOf('where', 'Thurs: library with Sam')).toBe(2);
  });

  test('a row of wishes with one action among them is loose on the whole', () => {
    expect(
      codeOf(
        'behaviour',
        'Try to be more positive, look after yourself, eat well, get some fresh air and keep up with hobbies',
      ),
    ).toBe(1);
  });
});

test('a place of the script that holds no words is nowhere', () => {
  expect(read('walk on Tuesday', { places: ['', ' '] }).codes.where).toBe(0);
});
