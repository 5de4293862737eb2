/** One beat: its blocks in order, each read by what it is. */
import type { Block } from './blocks';
import { isHeading, isList, isParagraph, isQuote, isTable, listItems } from './blocks';
import { Script } from './lines';
import { nearestName } from '../problems/nearest-name';
import { PLACEHOLDERS, placeholdersIn } from './placeholders';
import { readPlanTable } from './plan-table';
import type { ReadingDesk } from './reading';
import { readReply } from './replies';
import type { Beat, ModelPlan, Reply } from './scenario';
import { lineRange, pieceRange } from './source';
import { tableName } from './tables';
import type { BeatBlocks } from './timeline';

/** Reads a beat of the session of that number. */
export function readBeat(beat: BeatBlocks, session: number, desk: ReadingDesk): Beat {
  const script = new Script(session, desk);
  const replies: Reply[] = [];
  let plan: ModelPlan | null = null;
  for (const block of beat.blocks) {
    const { token, line } = block;
    if (isQuote(token)) script.quote(token, line);
    else if (isParagraph(token)) script.paragraph(token.text, line);
    else if (isList(token)) {
      script.breakChain();
      script.linesAreOver = true;
      for (const { item, line: at } of listItems(token, line))
        replies.push(readReply(item, at, replies.length + 1, session, desk));
    } else if (isTable(token) && tableName(token) === 'plan') {
      script.breakChain();
      script.linesAreOver = true;
      plan ??= readPlanTable(token, line, desk);
    } else strayInBeat(block, desk);
  }
  for (const line of script.lines) checkPlaceholders(line.text, line.range.line, line.range.endLine, desk);
  for (const reply of replies) {
    for (const text of [reply.text, ...reply.also])
      checkPlaceholders(text, reply.range.line, reply.range.endLine, desk);
  }
  return {
    slug: beat.slug,
    title: beat.title,
    lines: script.lines,
    replies,
    plan,
    onward: script.onward,
    range: lineRange(desk.source, beat.line),
  };
}

/** Names every placeholder that is not known; the place is looked for on the lines the text came from. */
export function checkPlaceholders(text: string, line: number, endLine: number, desk: ReadingDesk): void {
  for (const name of placeholdersIn(text)) {
    if ((PLACEHOLDERS as readonly string[]).includes(name)) continue;
    const piece = { text: '\n'.repeat(Math.max(0, endLine - line)), line };
    desk.unknown(
      'unknown-placeholder',
      piece,
      name,
      `{${name}} is not something that can be filled in.`,
      nearestName(name, PLACEHOLDERS),
      `Known are ${PLACEHOLDERS.map((p) => `{${p}}`).join(', ')}.`,
    );
  }
}

function strayInBeat({ token, line }: Block, desk: ReadingDesk): void {
  // Raw HTML is a problem of its own, found wherever it stands.
  if (token.type === 'html') return;
  const day = isTable(token) && tableName(token) === 'day';
  desk.add({
    code: 'stray-text',
    range: pieceRange(desk.source, { text: token.raw.split('\n')[0] ?? '', line }),
    message: 'This is not something a beat can hold, so it is left out.',
    hint: day
      ? 'A table of days belongs under `# The week`.'
      : isHeading(token)
        ? 'A beat is a heading of the second level: `## Opening`.'
        : 'A beat holds narration, quotations, replies, a plan table and links onward.',
  });
}
