/**
 * What an evidence file holds: attempts as decisions, so that whoever opens it can play and score them again, in a chain of
 * hashes that one device signed. Documented for readers in docs/evidence-files.md. A shape once written is a promise.
 */
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Level, SafetyReport } from '../../scoring/report';
import type { Decision, Seeds } from '../../simulator/decision';
import type { CalendarDay } from '../entries/entry-shapes';
import type { Disagreement } from '../kept-shapes';

/**
 * All of them are read. The first packs texts in base64; the third may hold marks of two further kinds that are contested (a script's
 * own criteria, the gate's acts and slips); the fourth packs several texts together. Each is written only where the one before it will not
 * do, so that most files open in earlier versions.
 */
export const EVIDENCE_FORMATS = [1, 2, 3, 4] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

/** Bytes. Ten attempts are to stay far below it; a file over the second is not read. */
export const EVIDENCE_AIM = 200 * 1024;
export const EVIDENCE_LIMIT = 4 * 1024 * 1024;
export const MOST_ATTEMPTS = 200;

/** The public half of the device's key, as its two coordinates on P-256, base64url. */
export interface PublicKey {
  readonly x: string;
  readonly y: string;
}

/** Scripts say much in the same words: ten of them packed together take some 7 % less than one by one. */
export interface TextsTogether {
  /** SHA-256 of each, in order. */
  readonly hashes: readonly string[];
  /** Their JSON array, deflated (raw), Z85. */
  readonly packed: string;
}

export interface EvidenceHead {
  /** A pseudonym, or whatever the trainee chose to be called. */
  readonly by: string;
  readonly madeOn: CalendarDay;
  /** The practice day it was made for. */
  readonly day: {
    readonly id: string;
    readonly title: string;
    /** The trainee's own words on the day's question; empty where there are none. */
    readonly answer: string;
  } | null;
  /** How many attempts follow. */
  readonly attempts: number;
  readonly key: PublicKey;
  /** Of the key: what a person compares. */
  readonly fingerprint: string;
}

export interface EvidenceLevel {
  readonly session: number;
  readonly criterion: CriterionName;
  readonly level: Level;
}

export interface EvidenceAttempt {
  readonly scenario: string;
  readonly title: string;
  readonly client: string;
  /** SHA-256 of the script's text. */
  readonly hash: string;
  readonly seeds: Seeds;
  readonly on: CalendarDay;
  /** Practised, whole minutes. */
  readonly minutes: number;
  /** A turn was tried again: it began as a copy of another attempt. */
  readonly again: boolean;
  readonly decisions: readonly Decision[];
  readonly contested: readonly Omit<Disagreement, 'at'>[];
  /** As scored when the file was made; none in a session whose risk cue was not handled. */
  readonly levels: readonly EvidenceLevel[];
  readonly safety: SafetyReport['result'] | null;
}

export interface EvidenceFile {
  readonly evidence: EvidenceFormat;
  readonly head: EvidenceHead;
  readonly attempts: readonly EvidenceAttempt[];
  /**
   * Lower-case hex. The first is SHA-256 of the head's canonical JSON; each further one of the link before it followed by the
   * canonical JSON of the attempt. So one more than there are attempts.
   */
  readonly links: readonly string[];
  /** ECDSA P-256 with SHA-256 over the last link's text, base64: r and s, as WebCrypto gives them. */
  readonly signature: string;
  /** Texts of scripts that do not ship, by hash: deflated (raw), Z85; in format 1 base64; in format 4 together. */
  readonly sources: Readonly<Record<string, string>> | TextsTogether;
}

export const areTogether = (sources: EvidenceFile['sources']): sources is TextsTogether =>
  Array.isArray((sources as Partial<TextsTogether>).hashes);

/** SHA-256 of every script whose text is in the file. */
export const hashesIn = ({ sources }: EvidenceFile): readonly string[] =>
  areTogether(sources) ? sources.hashes : Object.keys(sources);
