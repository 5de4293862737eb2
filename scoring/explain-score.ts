/** A criterion's result as sentences: the receipt a trainee can check, line by line. */
import { elementWords } from './element-words';
import { titleOf } from './level-words';
import { LEVEL_WORDS, type CriterionResult, type Receipt, type SlipReceipt } from './report';
import { SLIP_RULES, wayOut } from './slips';

const quoted = (words: string): string => (words === '' ? '' : ` “${words.replace(/^[“"]|[”"]$/g, '')}”`);

const WHERE: Readonly<Record<Receipt['from'], string>> = {
  reply: 'you said',
  client: 'the client said',
  plan: 'the sheet says',
};

function receiptSentence(result: CriterionResult, receipt: Receipt): string {
  const is = elementWords(result.criterion, receipt.element)?.is ?? receipt.element;
  const start = `Turn ${receipt.turn}, ${WHERE[receipt.from]}${quoted(receipt.words)}: ${receipt.element}`;
  if (receipt.notCounted !== null) return `${start} (${is}). It did not count: ${receipt.notCounted}.`;
  return receipt.weak ? `${start}, an attempt (${is}).` : `${start} (${is}).`;
}

function slipSentence(slip: SlipReceipt): string {
  const { act, undone } = SLIP_RULES[slip.slip];
  const start = `Turn ${slip.turn},${quoted(slip.words)}: ${act}.`;
  if (slip.undoneAt !== null)
    return undone === 'repair'
      ? `${start} Mended in part on turn ${slip.undoneAt}, it holds the level at ${slip.cap} at most.`
      : `${start} Undone on turn ${slip.undoneAt}.`;
  return `${start} It holds the level at ${slip.cap} at most; ${wayOut(undone)}.`;
}

/** Level first, then what was seen, what held it down, and what comes next. Plain text around words quoted as they were said (inline Markdown). */
export function explainResult(result: CriterionResult): string[] {
  return [
    `${titleOf(result.criterion)}: ${LEVEL_WORDS[result.level]}, level ${result.level} of 3.`,
    result.rule,
    ...result.receipts.map((r) => receiptSentence(result, r)),
    ...result.slips.map(slipSentence),
    ...(result.next === null ? [] : [`${result.next.charAt(0).toUpperCase()}${result.next.slice(1)}`]),
  ];
}
