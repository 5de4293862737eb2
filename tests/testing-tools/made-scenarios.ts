/**
 * Scenarios that a seed makes up: so many beats, so many replies each, so many guards, circles and menus. The text reads without an
 * error, means nothing, and is the same for the same seed. For tests that need many, and for measuring.
 */
import {
  CRITERIA,
  CLIENT_VALUES,
  PLAN_ELEMENTS,
  SAFETY_ACTS,
  SLIPS,
} from '../../scenarios/format/vocabulary';
import { draw } from '../../simulator/chance';

export interface Shape {
  readonly seed: number;
  readonly mode: 'setting' | 'reviewing' | 'both';
  /** Beats of each session, the last of which ends it. */
  readonly beats: number;
  /** Replies of a beat at most; at least one. */
  readonly replies: number;
  /** 0 to 1: how many replies, lines and links have a condition. */
  readonly guards: number;
  /** 0 to 1: how many beats are menus, and how many links lead back. */
  readonly menus: number;
  /** 0 to 1: how many lines and replies carry elements, slips, acts and the like. */
  readonly marks: number;
}

const WORDS =
  'well then the week was long and I thought about what you said on the way home so maybe a walk or the bus we could see how it goes'.split(
    ' ',
  );

export function makeScenario(shape: Shape): string {
  const { seed, mode } = shape;
  let drawn = 0;
  const pick = <T>(items: readonly T[]): T => items[draw(items.length, seed, 'made', drawn++)] as T;
  const chance = (share: number): boolean => draw(1000, seed, 'made', drawn++) < share * 1000;
  const number = (most: number): number => draw(most + 1, seed, 'made', drawn++);
  const kinds = mode === 'both' ? (['setting', 'reviewing'] as const) : ([mode] as const);
  const criteria = CRITERIA.filter(
    (c) => (c.session === 'both' || kinds.some((k) => k === c.session)) && chance(0.45),
  ).map((c) => c.name);
  const assessed = criteria.length > 0 ? criteria : ['empathy'];
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const hasPlan = mode !== 'reviewing' && (assessed.includes('written plan') || chance(0.6));

  function condition(kind: 'setting' | 'reviewing', afterPlan: boolean): string {
    const one = (): string => {
      const not = chance(0.25) ? 'not ' : '';
      switch (number(afterPlan ? 6 : kind === 'reviewing' ? 4 : 3)) {
        case 0:
          return `${not}${pick(CLIENT_VALUES)} ${pick(['at least', 'at most', 'over', 'under', 'is'])} ${3 + number(4)}`;
        case 1:
          return `${not}tally ${pick(['at least', 'at most', 'is'])} ${number(2)}`;
        case 2:
          return `${not}shown ${element(kind, false)}`;
        case 3:
          return `${not}shown ${pick(SLIPS)}`;
        case 4:
          return kind === 'reviewing'
            ? `${not}${chance(0.6) || mode === 'reviewing' ? `week ${pick(['done', 'partly', 'not done'])}` : `cause is ${pick(['prompt', 'knowing what', 'worth it', 'obstacle', 'bad luck'])}`}`
            : `${not}plan has ${pick(['', 'loose ', 'no '])}${pick(PLAN_ELEMENTS)}`;
        default:
          return `${not}plan has ${pick(['', 'loose ', 'no '])}${pick(PLAN_ELEMENTS)}`;
      }
    };
    return chance(0.25) ? `${one()} ${pick(['and', 'or'])} ${one()}` : one();
  }

  function element(kind: 'setting' | 'reviewing', act: boolean): string {
    const own = CRITERIA.filter((c) => c.session === 'both' || c.session === kind).filter(
      (c) => !act || c.clientActs.length > 0,
    );
    const near = own.filter((c) => assessed.includes(c.name));
    const criterion = pick(near.length > 0 && chance(0.8) ? near : own);
    const all = act
      ? criterion.clientActs
      : [...criterion.elements, ...(criterion.weak === null ? [] : [criterion.weak])].filter(
          (e) => !criterion.clientActs.includes(e),
        );
    return `${criterion.name}: ${pick(all)}`;
  }

  function reply(session: number, kind: 'setting' | 'reviewing', to: string, afterPlan: boolean): string {
    const notes: string[] = [];
    if (chance(shape.guards * 0.5)) notes.push(`**if** ${condition(kind, afterPlan)}`);
    if (chance(shape.marks))
      notes.push(`**shows** ${[...new Set([element(kind, false), element(kind, false)])].join(', ')}`);
    if (chance(shape.marks * 0.5)) notes.push(`**slip** ${pick(SLIPS.filter((s) => s !== 'past the cue'))}`);
    if (chance(shape.guards * 0.5)) notes.push('**counts** tally +1');
    if (chance(shape.marks * 0.2))
      notes.push(`**client** ${pick(CLIENT_VALUES)} ${pick(['+', '-'])}${1 + number(2)}`);
    if (kind === 'setting' && chance(shape.marks * 0.3))
      notes.push(`**agreed** ${pick(['what: a walk', 'when: Tuesday', 'size: small', 'size: too big'])}`);
    if (chance(shape.marks * 0.15)) notes.push(`**safety** ${pick(SAFETY_ACTS)}`);
    return [
      `- "${words(3 + number(9))}." [→](#s${session}-${to})`.replace(`#s${session}-menu)`, 'MENU'),
      ...notes.map((n) => `  - ${n}`),
    ]
      .join('\n')
      .replace('[→](MENU', '→ menu');
  }

  function line(kind: 'setting' | 'reviewing', afterPlan: boolean): string {
    const said = (mark: string): string => `> ${mark}${words(4 + number(8))}.`;
    const stance = chance(shape.marks * 0.3) ? pick(['**ambivalent:** ', '**opposed:** ']) : '';
    const act = chance(shape.marks * 0.4) ? `\n>\n> **shows** ${element(kind, true)}` : '';
    if (!chance(shape.guards)) return said(stance) + act;
    return [
      said(`**if** ${condition(kind, afterPlan)}: ${stance}`) + act,
      ...(chance(0.4) ? [said(`**if** ${condition(kind, afterPlan)}: `)] : []),
      ...(chance(0.6) ? [said('**otherwise:** ')] : []),
    ].join('\n>\n');
  }

  function session(n: number, kind: 'setting' | 'reviewing'): string {
    const count = shape.beats;
    const planAt = n === 1 && hasPlan ? 1 + number(Math.max(0, count - 3)) : -1;
    const beats: string[] = [];
    let menus = 0;
    const cueAt = chance(shape.marks * 0.15) ? number(count - 2) : -1;
    for (let b = 0; b < count; b++) {
      // A plan in this session or before it, so that a condition may ask for it.
      const afterPlan = hasPlan;
      const forward = (): string => `b${Math.min(count - 1, b + 1 + number(1))}`;
      const lines = [line(kind, afterPlan)];
      if (b === 0 && chance(0.3))
        lines.push(
          `> **opening a:** ${words(5)}.\n>\n> **opening b:** ${chance(shape.marks) ? '**ambivalent:** ' : ''}${words(5)}.`,
        );
      if (chance(0.3)) lines.push(line(kind, afterPlan));
      if (b === cueAt) lines.push(`> **risk cue:** ${words(5)}.`);
      const heading = `## S${n} b${b}`;
      if (b === count - 1) {
        beats.push([heading, ...lines, '**end**'].join('\n\n'));
        continue;
      }
      if (b === planAt) {
        const table =
          '| plan | a good answer |\n| --- | --- |\n| what | walk to the lock |\n| when | Tuesday at nine |';
        beats.push([heading, ...lines, table, `[→](#s${n}-${forward()})`].join('\n\n'));
        continue;
      }
      const isMenu = chance(shape.menus);
      if (isMenu) menus++;
      const back = (): string => {
        if (menus > 0 && chance(shape.menus * 0.5)) return 'menu';
        return chance(shape.menus * 0.5) ? `b${number(b)}` : forward();
      };
      const replies = Array.from({ length: 1 + number(shape.replies - 1) }, (_, r) =>
        reply(n, kind, r === 0 ? forward() : back(), afterPlan),
      );
      const onward: string[] = [];
      if (isMenu || chance(0.5)) {
        if (chance(shape.guards * 0.3))
          onward.push(`**if** ${condition(kind, afterPlan)}: [→](#s${n}-${forward()})`);
        onward.push(`[→](#s${n}-${forward()})`);
      }
      if (!isMenu && onward.length > 0) menus++;
      beats.push([heading, ...lines, replies.join('\n'), ...onward].join('\n\n'));
    }
    return `# Session ${n}\n\n${beats.join('\n\n')}`;
  }

  const played = `# The week\n\n| day | what gets in the way | could be planned for | answered by, for example |\n| --- | --- | --- | --- |\n${pick(
    [
      ['| Tuesday | heavy rain | yes | "market hall" |'],
      ['| Friday | her brother is ill | no | |'],
      ['| Tuesday | heavy rain | yes | "market hall" |', '| Friday | her brother is ill | no | |'],
    ],
  ).join('\n')}`;
  const given = `# The week\n\n| day | done | note | what gave way |\n| --- | --- | --- | --- |\n| Tuesday | ${pick(['done', 'partly', 'not done'])} | ${pick(['"Went out"', ''])} | rain |\n| Friday | ${pick(['done', 'not done'])} | | rain |`;
  const leads = ['done', 'partly', 'not done']
    .map((r) => `- **${r}** [→](#s2-b${number(Math.min(1, shape.beats - 1))})`)
    .join('\n');
  const kindOf = kinds[kinds.length - 1] as 'setting' | 'reviewing';
  return [
    `---\ntitle: Made up ${seed}\nclient: { name: Ada, belief: ${3 + number(4)}, understanding: ${4 + number(3)}, confidence: ${3 + number(5)}, trust: ${3 + number(4)}, opposition: ${number(3)} }\nmode: ${mode}\ncriteria: [${assessed.join(', ')}]\ncounters: [tally]\n---`,
    '# Briefing\n\nMade up.',
    session(1, kinds[0] as 'setting' | 'reviewing'),
    ...(mode === 'both'
      ? [`${played}\n\n${leads}`, session(2, 'reviewing')]
      : mode === 'reviewing'
        ? [given]
        : chance(0.5)
          ? [played]
          : []),
    `# What she took away\n\n- **if** ${condition(kindOf, hasPlan)}: One thing.\n- **if** ${condition(kindOf, hasPlan)}: Another thing.\n- **otherwise:** Some walks.`,
    '# Debrief\n\nMade up.',
    '',
  ].join('\n\n');
}
