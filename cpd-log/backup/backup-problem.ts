/** Why a file could not be restored, in a sentence for the person. In every case nothing was changed. */
const SENTENCES = {
  'not ours': 'This file is not a backup of Between Sessions. Nothing was changed.',
  damaged:
    'This backup is incomplete or was altered: what is in it is not what was saved. Nothing was changed. Try another copy of it.',
  newer:
    'This backup was made by a newer version of Between Sessions. Nothing was changed: update the extension, then restore it.',
} as const;

export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
  constructor(
    readonly code: keyof typeof SENTENCES,
    cause?: unknown,
  ) {
    super(SENTENCES[code], cause === undefined ? undefined : { cause });
  }
}
