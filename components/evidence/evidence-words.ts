/** What an evidence file is called, and how it is told to whoever makes it. */
import {
  EVIDENCE_AIM,
  type EvidenceAttempt,
  type EvidenceFile,
} from '../../cpd-log/evidence/evidence-shapes';
import { PLAN_FIELDS } from '../../scenarios/format/vocabulary';
import { LEVEL_WORDS } from '../../scoring/report';
import type { Decision } from '../../simulator/decision';
import { nameOf, stoodWords } from '../disagree/contested-words';

/** `evidence-amber-heron-41-2026-11-27.json`; whatever a name holds, it is a plain file name. */
export function fileNameOf({ head }: EvidenceFile): string {
  const by = head.by
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `evidence-${by || 'nameless'}-${head.madeOn}.json`;
}

/** "14 KB", with what it means where it is more than a course may like to get. */
export function sizeWords(text: string): string {
  const bytes = new Blob([text]).size;
  const size = `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return bytes > EVIDENCE_AIM ? `${size}: more than the usual 200 KB; fewer attempts make it smaller` : size;
}

export interface FieldTold {
  readonly label: string;
  readonly text: string;
}

/** Every field of an attempt, in the order of the file. */
export function fieldsOf(attempt: EvidenceAttempt): readonly FieldTold[] {
  const { scenario, title, client, hash, seeds, on, minutes, again, decisions, contested, levels, safety } =
    attempt;
  return [
    { label: 'Scenario', text: `${title} (${scenario}), with ${client}` },
    { label: 'Its script', text: `named by its fingerprint, ${hash}` },
    { label: 'Day', text: on },
    { label: 'Minutes practised', text: String(minutes) },
    { label: 'A turn tried again', text: again ? 'yes' : 'no' },
    {
      label: 'Chance',
      text: `two numbers, ${seeds.seed} and ${seeds.order}, so that it can be played again alike`,
    },
    ...decisions.flatMap(decisionTold),
    ...contested.map((one) => ({
      label: `You contest ${nameOf(one.about)}, “${stoodWords(one)}”`,
      text: one.reason,
    })),
    ...levels.map(({ session, criterion, level }) => ({
      label: `Level, session ${session}`,
      text: `${criterion}: ${level}, ${LEVEL_WORDS[level]}`,
    })),
    { label: 'Safety', text: safety ?? 'no risk cue was met' },
  ];
}

function decisionTold(decision: Decision): readonly FieldTold[] {
  switch (decision.kind) {
    case 'reply':
      return [
        {
          label: 'You chose',
          text: `reply ${decision.reply} at “${decision.beat}”, session ${decision.session}`,
        },
        ...(decision.ownWords === undefined ? [] : [{ label: 'You typed first', text: decision.ownWords }]),
      ];
    case 'plan': {
      const { plan } = decision;
      const language = plan.language === undefined ? [] : [{ label: 'Plan, language', text: plan.language }];
      if (plan.form === 'blank') return [{ label: 'Plan', text: plan.text }, ...language];
      const boxes = PLAN_FIELDS.map(({ key, name }) => ({
        label: `Plan, ${name}`,
        text: plan.boxes[key] ?? '',
      }));
      return [...boxes.filter(({ text }) => text !== ''), ...language];
    }
    case 'rate': {
      const { ratings, redo } = decision.rating;
      const own = Object.entries(ratings).map(([criterion, word]) => `${criterion}: ${word}`);
      return [
        { label: 'You rated yourself', text: own.join(', ') || 'not at all' },
        { label: 'You would redo', text: redo === null ? 'no turn' : `turn ${redo}` },
      ];
    }
    case 'file':
      return [{ label: 'Reflection', text: decision.reflection || 'left out' }];
    case 'begin':
      return [{ label: 'You', text: 'began' }];
    case 'go on':
      return [{ label: 'You', text: 'went on' }];
    case 'reflect':
      return [{ label: 'You', text: 'went on to the reflection' }];
  }
}
