/** A criterion's receipts gathered for reading: what counted, what did not and why, in a few words and by turn. */
import type { CriterionResult, MissedElement, Receipt } from '../../scoring/report';

export interface SeenElement {
  readonly element: string;
  readonly weak: boolean;
  readonly receipts: readonly Receipt[];
}

/** Elements that counted, each once, in the order they were first shown. */
export function seen(result: CriterionResult): readonly SeenElement[] {
  const counted = result.receipts.filter((r) => r.notCounted === null);
  return [...new Set(counted.map((r) => r.element))].map((element) => {
    const receipts = counted.filter((r) => r.element === element);
    return { element, weak: receipts.every((r) => r.weak), receipts };
  });
}

export const notCounted = (result: CriterionResult): readonly Receipt[] =>
  result.receipts.filter((r) => r.notCounted !== null);

/** "turn 4", "turns 2 and 4", "turns 1, 3 and 5"; empty for none. */
export function turnsOf(receipts: readonly Pick<Receipt, 'turn'>[]): string {
  const turns = [...new Set(receipts.map((r) => r.turn))].sort((a, b) => a - b);
  if (turns.length === 0) return '';
  if (turns.length === 1) return `turn ${turns[0]}`;
  return `turns ${turns.slice(0, -1).join(', ')} and ${turns.at(-1)}`;
}

/** Whose words they are: the reader's own line, the client's, or the sheet's. */
export function saidBy(receipt: Receipt, client: string): string {
  if (receipt.from === 'client') return `${client}, turn ${receipt.turn}`;
  return receipt.from === 'plan' ? 'on the sheet' : `turn ${receipt.turn}`;
}

/** Chances in the same words are one chance, with all the turns it was there. */
export function chancesByWords(
  missed: MissedElement,
): readonly { readonly words: string; readonly turns: string }[] {
  return [...new Set(missed.chances.map((c) => c.words))].map((words) => ({
    words,
    turns: turnsOf(missed.chances.filter((c) => c.words === words)),
  }));
}
