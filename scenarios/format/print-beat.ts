/** One beat in canonical Markdown. */
import { cell, table } from './print-table';
import type { Beat, Line, ModelPlan, Reply, Scenario, Target } from './scenario';
import { Slugger } from './slugs';
import { PLAN_FIELDS } from './vocabulary';
import { emphasisedWords, startsABlock } from './words';

/** Links as they are written from one session; a beat that another session hides is named as GitHub numbers it. */
export class Links {
  readonly #own = new Map<number, Set<string>>();
  readonly #document = new Map<string, string>();

  constructor({ sessions }: Scenario) {
    const slugger = new Slugger();
    for (const { number, beats } of sessions) {
      this.#own.set(number, new Set(beats.map((b) => b.slug)));
      for (const { slug, title } of beats) this.#document.set(`${number} ${slug}`, slugger.next(title));
    }
  }

  print(to: Target, session: number): string {
    switch (to.kind) {
      case 'end':
        return '**end**';
      case 'menu':
        return '→ menu';
      case 'nowhere':
        return to.written === ''
          ? ''
          : `[→](${to.written.replace(/[%()<>\s"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
      case 'beat': {
        const hidden = to.session !== session && this.#own.get(session)?.has(to.slug);
        return `[→](#${hidden ? (this.#document.get(`${to.session} ${to.slug}`) ?? to.slug) : to.slug})`;
      }
    }
  }
}

/** Blocks of the beat, heading first. */
export function printBeat(beat: Beat, session: number, client: string, links: Links): string[] {
  return [
    `## ${beat.title}`.trimEnd(),
    ...printLines(beat.lines, client),
    ...(beat.plan === null ? [] : [printPlan(beat.plan)]),
    ...(beat.replies.length === 0 ? [] : [beat.replies.map((r) => printReply(r, session, links)).join('\n')]),
    ...beat.onward.map(({ to, when }) => `${whenMark(when)}${links.print(to, session)}`.trimEnd()),
  ];
}

const whenMark = (when: Line['when']): string =>
  when === null ? '' : when === 'otherwise' ? '**otherwise:** ' : `**if** ${when.text}: `;

/** Narration stands as paragraphs; what is said or thought between is one quotation. */
function printLines(lines: readonly Line[], client: string): string[] {
  const blocks: string[] = [];
  let quote: string[] = [];
  const close = (): void => {
    if (quote.length > 0) blocks.push(quote.map((p) => `> ${p}`.trimEnd()).join('\n>\n'));
    quote = [];
  };
  for (const line of lines) {
    const tags = [
      ...(line.acts.length === 0 ? [] : [`**shows** ${line.acts.map((a) => a.element).join(', ')}`]),
      ...(line.names === null ? [] : [`**names** ${line.names}`]),
    ];
    if (line.kind === 'narration') {
      close();
      blocks.push(`${lineMarks(line)}${narration(line.text)}`.trimEnd(), ...tags);
    } else quote.push(`${lineMarks(line)}${speaker(line, client)}${line.text}`, ...tags);
  }
  close();
  return blocks;
}

function lineMarks(line: Line): string {
  return [
    whenMark(line.when),
    line.opening === null ? '' : `**opening ${line.opening}:** `,
    line.kind === 'thought' ? '**thinks:** ' : '',
    line.riskCue ? '**risk cue:** ' : '',
    line.stance === null ? '' : `**${line.stance}:** `,
  ].join('');
}

/** The client is named only where the words themselves would be taken for a mark or for another kind of block. */
function speaker(line: Line, client: string): string {
  if (line.speaker !== null) return `**${line.speaker}:** `;
  return startsABlock(line.text) && client !== '' ? `**${client}:** ` : '';
}

/** Emphasised with whichever mark its own words leave free. */
function narration(text: string): string {
  return (
    ['*', '_'].map((mark) => `${mark}${text}${mark}`).find((written) => emphasisedWords(written) === text) ??
    text
  );
}

function printPlan({ boxes, worksAgainst }: ModelPlan): string {
  const rows = PLAN_FIELDS.flatMap(({ name, key }) =>
    boxes[key] === undefined ? [] : [[name, cell(boxes[key])]],
  );
  const against = worksAgainst.map((step) =>
    step.includes('"') ? `“${cell(step)}”` : step.includes(';') ? `"${cell(step)}"` : cell(step),
  );
  return table(
    ['plan', 'a good answer'],
    against.length === 0 ? rows : [...rows, ['works against', against.join('; ')]],
  );
}

function printReply(reply: Reply, session: number, links: Links): string {
  const note = (name: string, words: string): string => `  - **${name}**${words === '' ? '' : ` ${words}`}`;
  const listed = (name: string, words: readonly string[]): string[] =>
    words.length === 0 ? [] : [note(name, words.join(', '))];
  const signed = (by: number): string => (by < 0 ? String(by) : `+${by}`);
  return [
    `- "${reply.text}" ${links.print(reply.to, session)}`.trimEnd(),
    ...listed(
      'shows',
      [...reply.shows, ...(reply.own ?? [])].map((s) => s.element),
    ),
    ...listed('slip', reply.slips),
    ...listed('safety', reply.safety),
    ...listed('safety slip', reply.gateSlips),
    ...reply.agreed.map(({ field, text }) => note('agreed', `${field}: ${text}`)),
    ...listed(
      'client',
      (reply.clientChanges ?? []).map(({ value, by }) => `${value} ${signed(by)}`),
    ),
    ...listed(
      'counts',
      reply.counts.map(({ counter, by }) => `${counter} ${signed(by)}`),
    ),
    ...(reply.when === null ? [] : [note('if', reply.when.text)]),
    ...reply.also.map((text) => note('also', `"${text}"`)),
    ...(reply.minutes === 0
      ? []
      : [note('time', `${reply.minutes} ${reply.minutes === 1 ? 'minute' : 'minutes'}`)]),
    ...(reply.model ? [note('model', '')] : []),
    ...(reply.why === null ? [] : [note('why', reply.why)]),
  ].join('\n');
}
