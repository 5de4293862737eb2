/** `monitoring`: 2 where a stranger could say what will be written down; 1 where record-keeping is only named; 0 for none. */
import type { Clause } from '../clauses';
import { leadIn } from '../lead-in';
import { declares } from '../declares';
import { ACTION_FORMS } from '../lexicon/actions';
import { CLASSES } from '../lexicon/classes';
import { SYMPTOMS } from '../lexicon/events';
import {
  BOXED_CONTENTS,
  NO_RECORD,
  RECORD_CONTENTS,
  RECORD_NAMED,
  WORKSHEET_TASKS,
} from '../lexicon/recording';
import { inflect } from '../inflect';
import { recordSigns } from '../learned/signs';
import { weigh, type WeightTable } from '../learned/weigh';
import { PhraseSet, wordClass, isOneOf } from '../phrases';
import { wordAt, type Token } from '../tokens';
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
  const refusals = new Map<readonly Token[], boolean>();
  const refused = (sentence: readonly Token[]): boolean => {
    const known = refusals.get(sentence) ?? REFUSED.has(sentence);
    refusals.set(sentence, known);
    return known;
  };
  const onSheet = clauses.some(
    (clause) =>
      clause.box === null &&
      clause.role !== 'aside' &&
      (sheets.has(clause.tokens) || MARKS_DOWN.has(wordAt(clause.tokens, leadIn(clause.tokens)))),
  );
  for (const clause of clauses) {
    if (saysNothing(clause)) continue;
    const { tokens } = clause;
    const matches = records.find(tokens);
    const contents = matches.filter((match) => match.label === 'contents');
    const named = matches.filter((match) => match.label === 'named' && isRecording(tokens, match.start));
    if (clause.box === 'record') {
      const boxed = boxedContents.find(tokens);
      const none = records
        .matchAt(tokens, isOneOf("i will i'll", wordAt(tokens, 0)) ? leadIn(tokens) : 0)
        .some((match) => match.label === 'none');
      const pictured =
        tokens.some((token) => PICTURES.has(token.word)) &&
        contents.every((match) => isOneOf('before after', wordAt(tokens, match.start)));
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
        const told = TOLD.has(wordAt(tokens, leadIn(tokens)));
        const said = !none && !pictured && !told && weigh(recordSigns(tokens), weights.record) > 0;
        findings.push({ clause, start: 0, end: tokens.length, code: said ? 2 : 1 });
      }
      continue;
    }
    // "If I crack: write down what I typed": a record kept of the hard moment
    const kept =
      clause.role === 'coping' && clause.box === null && saysWhat.matchAt(tokens, leadIn(tokens)).length > 0;
    if (kept) findings.push({ clause, start: 0, end: tokens.length, code: 2 });
    // "Worst fear + did it happen, in notes", "Disgust 0-100 at 0, 10, 20": what is written, with no verb of writing
    const listed = clause.box === null && clause.role === 'task' ? listedRecord(clause, onSheet) : null;
    if (listed) {
      findings.push({ clause, ...listed, code: 2 });
      continue;
    }
    if (isOneOf('why coping aside', clause.role) || clause.box === 'where') continue;
    if (clause.role === 'task' && shown(tokens, named)) continue;
    // "it's the third one sends me maudlin": how things are, and nothing to send
    if (
      clause.role === 'task' &&
      clause.box === null &&
      contents.length === 0 &&
      declares(clause.within.slice(0, 40)) >= 0
    )
      continue;
    // "Let's not worry about scoring": no record is asked for
    if (refused(clause.within)) continue;
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

/** "Write down what I typed", "note how long": writing, and what. */
const saysWhat = new PhraseSet({
  what: ['~write|~note|~jot|~record|~log ?it ?down what|how|which|who|when|whether'],
});

/** A scale, or a thing and then where it is written; with no verb of doing before it. */
const scales = new PhraseSet({
  scale: [
    '0|1 - #',
    '/ 10|100|8|5',
    'out of ten|10',
    '# - #  %',
    '%',
    'before and|/|& after',
    'y / n',
    'yes / no',
  ],
});
const written = new PhraseSet({
  paper: [
    'in|on ?the|my|a|our ?back ?of ?_ ?_ notes|diary|planner|notebook|app|phone|sheet|chart|log|calendar|whiteboard|book|journal|card',
    'put|enter|stick|pop a|the|my ?_ number|score|mark|rating|tick|cross|star',
  ],
});
function listedRecord({ tokens, within }: Clause, onSheet: boolean): { start: number; end: number } | null {
  const scale = scales.find(tokens)[0];
  const paper = onSheet || written.find(within.slice(0, 80)).length > 0;
  if (!scale && !(paper && asking.has(tokens))) return null;
  const head = wordAt(tokens, leadIn(tokens));
  const verbless = !ACTION_FORMS.has(head) || MARKS_DOWN.has(head) || PUTS.has(head);
  const rated = scale !== undefined && tokens.some((token) => RATED.has(token.word));
  return verbless && (paper || rated) ? { start: 0, end: tokens.length } : null;
}
/** A diary or sheet by its name: what is listed beside it goes on it. */
const sheets = new PhraseSet({ sheet: WORKSHEET_TASKS }, CLASSES);
const asking = new PhraseSet({ ask: ['what|how|who|which|did|whether _'] });
const MARKS_DOWN = wordClass('score mark rate note write track record log monitor jot');
const PUTS = wordClass('put enter stick pop');
const RATED = new Set([
  ...SYMPTOMS,
  ...wordClass(
    'suds fear disgust enjoyment achievement pleasure mastery energy confidence belief distress sleep stiffness breathlessness number',
  ),
]);

/** "Log off", "brown ones count double": the word of recording has to be what is done, or what is written on. */
function isRecording(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const before = tokens[at - 1];
  if (/^log/.test(word) && isOneOf('on off out in into onto back cabin fire burner', next)) return false;
  if (
    (READS.has(wordAt(tokens, leadIn(tokens))) ||
      wordAt(tokens, at - 3) === 'look' ||
      wordAt(tokens, at - 2) === 'look') &&
    /^(?:in|on|a|the|my|diary|notebook|journal|planner|book|log|photos?|pictures?)$/.test(word)
  )
    return false;
  if (/^counts?$/.test(word) && before?.kind === 'word' && !BEFORE_VERB.has(before.word)) return false;
  return true;
}
const REFUSED = new PhraseSet({
  no: [
    "no|not|don't|never ?to ?need ?worry ?bother ?about ?with ?any ?you ~score|~rate|~record|~log|~write|~track|~monitor|~tick",
  ],
});
/** "Email Jo once done": somebody is told, and nothing said of what. */
const TOLD = new Set(
  [...wordClass('text email message whatsapp ring call phone tell show send forward let')].flatMap((verb) => [
    ...inflect(verb),
  ]),
);
/** What is read or bought is not yet written in. */
const READS = wordClass('read buy get find order collect borrow look check bring reread');
const BEFORE_VERB = wordClass(
  "i i'll will you to and then also please just & + or we app it watch phone keep a the my tally",
);

/** "Lower my mood score", "4 photos" of what is sold: a goal or the things of the task, not its record. */
function shown(tokens: readonly Token[], named: readonly { start: number }[]): boolean {
  return (
    named.every(({ start }) => {
      const word = wordAt(tokens, start);
      const before = tokens[start - 1];
      return (
        (/^scores?$/.test(word) && CHANGES.has(wordAt(tokens, 0))) ||
        (PICTURES.has(word) && before !== undefined && before.value !== null)
      );
    }) && named.length > 0
  );
}
const CHANGES = wordClass('lower reduce improve raise bring get increase lowering reducing improving');

const at = ({ start, end }: { start: number; end: number }) => ({ start, end });
