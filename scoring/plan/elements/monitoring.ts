/** `monitoring`: 2 where a stranger could say what will be written down; 1 where record-keeping is only named; 0 for none. */
import type { Clause } from '../clauses';
import { leadIn } from '../lead-in';
import { CLASSES } from '../lexicon/classes';
import {
  BOXED_CONTENTS,
  NO_RECORD,
  RECORD_CONTENTS,
  RECORD_NAMED,
  WORKSHEET_TASKS,
} from '../lexicon/recording';
import { recordSigns } from '../learned/signs';
import { weigh, type WeightTable } from '../learned/weigh';
import { PhraseSet, wordClass } from '../phrases';
import type { Token } from '../tokens';
import { highest, saysNothing, type Coded, type Finding } from './finding';

const records = new PhraseSet({ contents: RECORD_CONTENTS, named: RECORD_NAMED, none: NO_RECORD }, CLASSES);
/** Something to write on, so that what the sentence lists is what gets written there. */
const onPaper = new PhraseSet({
  paper: ['on|in the|my|a ?_ ?_ chart|diary|sheet|log|notebook|book|calendar|tracker|planner'],
});
/** A photo before and after shows the thing; what will be written is still not said. */
const PICTURES = wordClass('photo photos picture pictures pic pics selfie');
const boxedContents = new PhraseSet({ contents: BOXED_CONTENTS }, CLASSES);
const worksheets = new PhraseSet({ sheet: WORKSHEET_TASKS }, CLASSES);

export function readMonitoring(clauses: readonly Clause[], weights: WeightTable): Coded {
  const findings: Finding[] = [];
  const sentences = new Map<readonly Token[], boolean>();
  const saysContents = (sentence: readonly Token[]): boolean => {
    const known =
      sentences.get(sentence) ?? records.find(sentence).some((match) => match.label === 'contents');
    sentences.set(sentence, known);
    return known;
  };
  for (const clause of clauses) {
    if (saysNothing(clause)) continue;
    const { tokens } = clause;
    const matches = records.find(tokens);
    const contents = matches.filter((match) => match.label === 'contents');
    const named = matches.filter((match) => match.label === 'named' && isRecording(tokens, match.start));
    if (clause.box === 'record') {
      const boxed = boxedContents.find(tokens);
      const none = records
        .matchAt(
          tokens,
          tokens[0]?.word === 'i' || tokens[0]?.word === 'will' || tokens[0]?.word === "i'll"
            ? leadIn(tokens)
            : 0,
        )
        .some((match) => match.label === 'none');
      const pictured =
        tokens.some((token) => PICTURES.has(token.word)) &&
        contents.every((match) => /^(?:before|after)$/.test(tokens[match.start]?.word ?? ''));
      const span = none
        ? Math.max(
            ...records
              .matchAt(tokens, 0)
              .filter((m) => m.label === 'none')
              .map((m) => m.end),
            0,
          )
        : 0;
      if (span >= tokens.length) continue;
      if ((contents.length > 0 || boxed.length > 0) && !pictured && !(none && named.length === 0))
        for (const match of [...contents, ...boxed]) findings.push({ clause, ...at(match), code: 2 });
      else if (!none || named.length > 0) {
        const said = !none && !pictured && weigh(recordSigns(tokens), weights.record) > 0;
        findings.push({ clause, start: 0, end: tokens.length, code: said ? 2 : 1 });
      }
      continue;
    }
    if (
      clause.role === 'why' ||
      clause.role === 'coping' ||
      clause.role === 'aside' ||
      clause.box === 'where'
    )
      continue;
    if (clause.role === 'task' && shown(tokens, named)) continue;
    if (clause.role === 'record' || named.length > 0) {
      const about = saysContents(clause.within);
      if (
        contents.length > 0 ||
        (about &&
          (clause.role === 'record' ||
            worksheets.has(clause.within.slice(0, 80)) ||
            (clause.box === null && onPaper.has(tokens))))
      ) {
        for (const match of contents.length > 0 ? contents : named)
          findings.push({ clause, ...at(match), code: 2 });
        if (contents.length === 0 && named.length === 0)
          findings.push({ clause, start: 0, end: tokens.length, code: 2 });
      } else if (named.length > 0)
        for (const match of named) findings.push({ clause, ...at(match), code: 1 });
      else findings.push({ clause, start: 0, end: tokens.length, code: 1 });
    }
  }
  return highest(findings);
}

/** "Log off", "brown ones count double": the word of recording has to be what is done, or what is written on. */
function isRecording(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const before = tokens[at - 1];
  if (/^log/.test(word) && /^(?:on|off|out|in|into|onto|back|cabin|fire|burner)$/.test(next)) return false;
  if (/^counts?$/.test(word) && before?.kind === 'word' && !BEFORE_VERB.has(before.word)) return false;
  return true;
}
const BEFORE_VERB = wordClass(
  "i i'll will you to and then also please just & + or we app it watch phone keep a the my tally",
);

/** "Lower my mood score", "4 photos" of what is sold: a goal or the things of the task, not its record. */
function shown(tokens: readonly Token[], named: readonly { start: number }[]): boolean {
  return (
    named.every(({ start }) => {
      const word = tokens[start]?.word ?? '';
      const before = tokens[start - 1];
      return (
        (/^scores?$/.test(word) && CHANGES.has(tokens[0]?.word ?? '')) ||
        (PICTURES.has(word) && before !== undefined && before.value !== null)
      );
    }) && named.length > 0
  );
}
const CHANGES = wordClass('lower reduce improve raise bring get increase lowering reducing improving');

const at = ({ start, end }: { start: number; end: number }) => ({ start, end });
