/** The transcript as a script is set: who speaks, then what they say, a name only where the voice changes. */
import { plainWords } from '../app/markdown-tokens';
import type { Play, Said } from '../../simulator/play';

export interface ScriptBlock {
  /** The same block on every look, for keyed lists: the index of its first line in the whole transcript. */
  readonly at: number;
  readonly voice: Exclude<Said['who'], 'thought'>;
  readonly speaker: string;
  /** The trainee's turn it belongs to; 0 before the first. */
  readonly turn: number;
  /** The same voice goes on from the block before, in another turn: its name is not said again. */
  readonly continues: boolean;
  readonly lines: readonly Said[];
}

/** One session's transcript in blocks. Private thoughts are left out: they are read only in the debrief. */
export function scriptBlocks(play: Play, session: number): ScriptBlock[] {
  const blocks: { -readonly [K in keyof ScriptBlock]: ScriptBlock[K] }[] = [];
  play.said.forEach((said, at) => {
    if (said.session !== session || said.who === 'thought') return;
    const last = blocks.at(-1);
    const continues = last?.voice === said.who && last.speaker === said.speaker;
    if (last && continues && last.turn === said.turn) last.lines = [...last.lines, said];
    else
      blocks.push({ at, voice: said.who, speaker: said.speaker, turn: said.turn, continues, lines: [said] });
  });
  return blocks;
}

/** The blocks of now, and in place of each that is as it was before the very one from before, so that it is not drawn again. */
export function unchangedKept(before: readonly ScriptBlock[], now: readonly ScriptBlock[]): ScriptBlock[] {
  return now.map((block, i) => {
    const same = before[i];
    return same && isSame(same, block) ? same : block;
  });
}

function isSame(a: ScriptBlock, b: ScriptBlock): boolean {
  return (
    a.at === b.at &&
    a.voice === b.voice &&
    a.speaker === b.speaker &&
    a.turn === b.turn &&
    a.continues === b.continues &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, i) => line === b.lines[i])
  );
}

/** What was said to the trainee since their last turn, in plain words with names: for a screen reader, once. */
export function saidSince(play: Play, session: number): string {
  const turn = play.turns.length;
  return scriptBlocks(play, session)
    .filter((b) => b.turn === turn && b.voice !== 'practitioner' && b.voice !== 'plan')
    .map((b) => (b.speaker ? `${b.speaker}: ` : '') + b.lines.map((l) => plainWords(l.text)).join(' '))
    .join(' ');
}

/** What the client said since the trainee's last turn, in plain words, a line each: for a voice. */
export function clientLinesSince(play: Play, session: number): string[] {
  return scriptBlocks(play, session)
    .filter((b) => b.turn === play.turns.length && b.voice === 'client')
    .flatMap((b) => b.lines.map((line) => plainWords(line.text)));
}
