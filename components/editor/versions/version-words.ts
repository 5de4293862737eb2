/** A version by its author's words and its time. */
import type { ScriptVersionRow } from '../../../cpd-log/scripts/script-shapes';

const AT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export function versionName({ at, label }: Pick<ScriptVersionRow, 'at' | 'label'>): string {
  const time = AT.format(at);
  return label === '' ? time : `${label}, ${time}`;
}
