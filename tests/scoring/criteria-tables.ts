/** The tables that the criteria page must hold, made from the data that scores. */
import { CRITERIA, SLIPS } from '../../scenarios/format/vocabulary';
import { CRITERION_RULES, rulesOf, SHEET, weakForm } from '../../scoring/criteria';
import { ELEMENT_WORDS } from '../../scoring/element-words';
import { ruleInWords } from '../../scoring/rules';
import { SLIP_RULES, undoneInWords } from '../../scoring/slips';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const weight = (n: number | null): string => (n === null ? '–' : String(n));

export const criteriaTable = (): string =>
  table(
    ['id', 'criterion', 'from', 'weight, setting', 'weight, reviewing'],
    CRITERIA.map(({ id, name }) => {
      const { from, weight: w } = rulesOf(name);
      return [id, `\`${name}\``, from, weight(w.setting), weight(w.reviewing)];
    }),
  );

export const levelsTable = (): string =>
  table(
    ['criterion', 'level 2, meets the specification', 'level 3, strong'],
    CRITERION_RULES.map(({ name, meets, strong }) => [
      `\`${name}\``,
      ruleInWords(meets),
      ruleInWords(strong),
    ]),
  );

export const elementsTable = (): string =>
  table(
    ['criterion', 'element', 'what it is', 'for example'],
    CRITERIA.flatMap(({ name, elements, clientActs }) => {
      const own = name === 'written plan' ? [...SHEET, 'client has copy', 'mismatch'] : elements;
      const weak = weakForm(name);
      return [...own, ...(weak === null ? [] : [weak])].map((e) => {
        const marks = `${e === weak ? ' ~' : ''}${clientActs.includes(e) ? ' (client)' : ''}`;
        const words = ELEMENT_WORDS[name][e];
        return [`\`${name}\``, `${e}${marks}`, words?.is ?? '', words?.example ?? ''];
      });
    }),
  );

export const slipsTable = (): string =>
  table(
    ['slip', 'what it is', 'caps', 'undone by', 'still shows'],
    SLIPS.map((name) => {
      const { is, caps, undone, weak } = SLIP_RULES[name];
      const capped = Object.entries(caps).map(([criterion, cap]) => `${criterion} ${cap}`);
      const band =
        name === 'out of scope'
          ? ['the band, at worth another go']
          : name === 'past the cue'
            ? ['safety, not handled']
            : [];
      return [
        name,
        is,
        [...capped, ...band].join(', '),
        undoneInWords(undone) ?? '–',
        weak ? `~ ${weak.element}` : '–',
      ];
    }),
  );
