/** Something the person at the keyboard can put right; its message is all they see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
