import { describe, expect, test } from 'vitest';
import { blank, boxes, codeOf, read } from './plans';

describe('places by where they stand and how they are written', () => {
  test.each([
    ['Walk Bramble along the sea wall Tues and Fri, 20 mins.', 2],
    ['Ride the 38 as far as the infirmary on Wednesday', 2],
    ['Take Alfie to the swings, Dale St, on Monday', 2],
    ["Thurs 7pm choir (St Oswald's)", 2],
    ['Weds: crochet circle, Quaker meeting house 1-3', 2],
    ['Sleep: up at 7. If awake 15 min, sit in the front room till sleepy', 2],
    ['Do the sleep diary every morning. Bring it to our meeting at the surgery.', 0],
    ['Keep both feet flat on the floor and breathe out for ten', 0],
    ['Have a go at the caffeine, two coffees a day', 0],
    ['Text Bev from the bowls club on Monday night.', 0],
    ['Stop in the lay-by on the M6 without Paul, Friday', 2],
    ['Queue at till 4 and chat to whoever is on, Fri', 2],
  ] as const)('%s', (text, code) => {
    expect(codeOf('where', blank(text))).toBe(code);
  });

  test('“wherever I am in the house” is a setting, “anywhere quiet” no place', () => {
    const where = (text: string) => read(boxes({ what: 'write down worries', where: text }));
    expect(where('wherever I am in the house').codes.where).toBe(1);
    expect(where('anywhere quiet').codes.where).toBe(0);
    expect(where('anywhere quiet').anywhere).toBe(true);
  });

  test.each([
    'not decided yet',
    "haven't talked about this",
    'to be agreed',
    "we didn't get round to it",
    'up to you',
  ])('“%s” fills no box', (text) => {
    const plan = boxes({ what: 'jog', where: text, when: text, if_difficult: text });
    const { where, when, coping } = read(plan).codes;
    expect({ where, when, coping }).toEqual({ where: 0, when: 0, coping: 0 });
  });
});

describe('how much, and when that only looks like it', () => {
  test.each([
    ['Three good things written down every night', 2],
    ['Weed a metre of the border every other day', 2],
    ['Read on 4 evenings, as long as the adverts', 2],
    ['Straw breathing x 10 breaths', 1],
    ['Read several times this week', 1],
    ['No Strava all week', 1],
  ] as const)('%s', (text, code) => {
    expect(codeOf('amount', text)).toBe(code);
  });

  test('a price in the box for how much is none', () => {
    expect(codeOf('amount', boxes({ what: 'sell the treadmill', when: 'Sat', how_much: '£80' }))).toBe(1);
  });
});

describe('what gets in the way, without an “if”', () => {
  test.each([
    ["Walk the dog at 8 daily. Kids off sick? Go after they're in bed.", 2],
    ['Swim on Tuesday. Work could hold me up, in that case I go to the late one.', 2],
    ["Go to the group on Weds. Supposing Kim's not there I'll sit by the urn with Pat", 2],
    ['Choir on Thursday. Is that ok?', 0],
  ] as const)('%s', (text, code) => {
    expect(codeOf('coping', text)).toBe(code);
  });

  test.each([
    ["I'll want to cancel, so Jan will knock for me", 2],
    ['Ex turns up at the same time. Go round the other way', 2],
    ['It will pass. Ring Jan', 1],
    ["Don't think it will be", 0],
    ["Can't see any problems", 0],
    ["can't sleep", 1],
    ['no time', 1],
    ["can't get out", 1],
    ['talk to you', 1],
    ['nothing springs to mind', 0],
    ["In case I lose my nerve I've asked Priti to wait at the other side", 2],
  ] as const)('in its box: %s', (text, code) => {
    expect(codeOf('coping', boxes({ what: 'walk', if_difficult: text }))).toBe(code);
  });
});

describe('reasons, and what is none', () => {
  test.each([
    ['nothing to get up for = stay in bed = feel rubbish', 2],
    ['I need to see I can cope without Mum there', 2],
    ["it's what we said", 0],
    ['see session notes', 0],
    ["because it's next on the list", 0],
    ['I need to', 0],
  ] as const)('in its box: %s', (text, code) => {
    expect(codeOf('rationale', boxes({ what: 'walk', why: text }))).toBe(code);
  });

  test('a goal named after the task is what it is for', () => {
    expect(
      codeOf('rationale', 'Drive round the block Sun 9am. Goal: to be able to drive to see my sister'),
    ).toBe(2);
    expect(codeOf('behaviour', 'Goal: walk to the shop')).toBe(2);
  });
});
