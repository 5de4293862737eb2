/** What an expected run expects in numbers: levels, the gate's acts, how its plan reads; and what it is played with. */
import { nearestName } from '../problems/nearest-name';
import {
  CRITERION_NAMES,
  findCriterion,
  findOwnCriterion,
  findPlanField,
  GATE_SLIP_NAMES,
  PLAN_WORDS,
  SAFETY_NAMES,
  sayable,
  tidy,
} from './names';
import type { ReadingDesk } from './reading';
import type { ExpectedAct, ExpectedCode, ExpectedOwn, ExpectedRun } from './scenario';
import { pieceRange } from './source';
import type { Piece } from './source';
import { GATE_SLIPS, PLAN_FIELDS, SAFETY_ACTS, type PlanField } from './vocabulary';

type Levels = ExpectedRun['levels'][number][];

/** What grows while the lines of levels are read. */
export interface RunParts {
  readonly levels: Levels;
  readonly own: ExpectedOwn[];
  readonly acts: ExpectedAct[];
  readonly codes: ExpectedCode[];
  readonly without: PlanField[];
  seed?: number;
}

const LEVEL = /^(.*?)\s*:?\s*([0-3])\.?$/;

/** `rationale 3, rota 2, safety asks directly, not safety recorded, code when 1, without why, seed 4` */
export function readParts(piece: Piece, run: RunParts, desk: ReadingDesk): void {
  for (const part of piece.text.split(/[,;\n]/)) {
    const written = part.replace(/\*\*/g, '').trim();
    const [, box] = /^without\s+(.*?)\.?$/i.exec(written) ?? [];
    const [, seed] = /^seed\s+(\d{1,10})\.?$/i.exec(written) ?? [];
    const [, coded, code] = /^code\s+(.*?)\s*:?\s*([0-2])\.?$/i.exec(written) ?? [];
    const [, not, slip, act] = /^(not\s+)?safety(\s+slip)?\s+(.*)$/i.exec(written) ?? [];
    const own = readOwn(written, desk);
    if (own) run.own.push(own);
    else if (coded !== undefined) {
      const [box] = readBox(piece, coded, desk);
      const range = pieceRange(desk.source, piece);
      if (box !== undefined) run.codes.push({ box, code: Number(code) as ExpectedCode['code'], range });
    } else if (act !== undefined)
      run.acts.push(...readAct(piece, act, { done: !not, isSlip: slip !== undefined }, desk));
    else if (seed !== undefined) run.seed = Number(seed);
    else if (box !== undefined) run.without.push(...readBox(piece, box, desk));
    else if (written !== '') run.levels.push(...readLevel(piece, written, desk));
  }
}

function readBox(piece: Piece, box: string, desk: ReadingDesk): PlanField[] {
  const field = findPlanField(box);
  if (field !== null) return [field];
  desk.unknown(
    'unknown-plan-box',
    piece,
    box,
    `"${box}" is not a box of the plan: ${PLAN_FIELDS.map((f) => f.name).join(', ')}.`,
    nearestName(box, PLAN_WORDS),
  );
  return [];
}

function readAct(
  piece: Piece,
  written: string,
  { done, isSlip }: { readonly done: boolean; readonly isSlip: boolean },
  desk: ReadingDesk,
): ExpectedAct[] {
  const act = tidy(written) as ExpectedAct['act'];
  const known = isSlip ? GATE_SLIP_NAMES : SAFETY_NAMES;
  if (known.has(act)) return [{ act, done, range: pieceRange(desk.source, piece) }];
  const names: readonly string[] = isSlip ? GATE_SLIPS : SAFETY_ACTS;
  const isOther = (isSlip ? SAFETY_NAMES : GATE_SLIP_NAMES).has(act);
  desk.unknown(
    'unknown-safety-act',
    piece,
    written,
    `"${written}" is not one of the safety ${isSlip ? 'slips' : 'acts'}.`,
    isOther ? null : nearestName(act, names),
    isOther
      ? `This is a safety ${isSlip ? `act: write \`safety ${act}\`` : `slip: write \`safety slip ${act}\``}.`
      : `They are ${names.join(', ')}.`,
  );
  return [];
}

/** A criterion of the author's own by its name; `own NAME 2` says which is meant where the name alone says something else. */
function readOwn(written: string, { header }: ReadingDesk): ExpectedOwn | null {
  const [, name = '', level = ''] = LEVEL.exec(written) ?? [];
  const [, said] = /^own\s+(.+)$/i.exec(name) ?? [];
  const meant = said ?? (meansMore(name) ? '' : name);
  const criterion = findOwnCriterion(meant, header.own ?? []);
  return criterion === null ? null : { criterion, level: Number(level) };
}

/** Whether the words say something else among the levels of a run, or begin no sentence that Markdown would leave alone. */
const meansMore = (name: string): boolean =>
  /^(?:own|code|without|seed|safety|not)\b/i.test(name) || !/^\p{L}/u.test(name);

export const printOwn = ({ criterion, level }: ExpectedOwn): string => {
  const name = sayable(criterion);
  return `${meansMore(name) ? 'own ' : ''}${name} ${level}`;
};

export const printAct = ({ act, done }: ExpectedAct): string =>
  `${done ? '' : 'not '}safety ${GATE_SLIP_NAMES.has(act) ? 'slip ' : ''}${act}`;

function readLevel(piece: Piece, written: string, desk: ReadingDesk): Levels {
  const [, name = '', level = ''] = LEVEL.exec(written) ?? [];
  const criterion = findCriterion(name);
  if (criterion) return [{ criterion, level: Number(level) }];
  const own = (desk.header.own ?? []).map((o) => sayable(o.name));
  if (level === '')
    desk.unknown(
      'expected-run-unreadable',
      piece,
      written,
      `"${written}" does not say a criterion and its level.`,
      null,
      'For example `rationale 3, obstacles 2`; levels are 0 to 3.',
    );
  else
    desk.unknown(
      'unknown-criterion',
      piece,
      name,
      `"${name}" is not one of the twelve criteria${own.length > 0 ? ', nor one of this script’s own' : ''}.`,
      nearestName(name, [...CRITERION_NAMES, ...own]),
    );
  return [];
}
