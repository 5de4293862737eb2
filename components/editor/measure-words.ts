/** How long a script is, in a line. */
import type { Measures } from '../../tutor/writing/measures';

const number = (n: number): string => n.toLocaleString('en-GB');
const some = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** "1,240 words; 14 beats with 38 replies; about 9 minutes to play" */
export function measureWords({ words, sessions }: Measures, minutes: number): string {
  const beats = sessions.reduce((sum, s) => sum + s.beats, 0);
  const replies = sessions.reduce((sum, s) => sum + s.replies, 0);
  const played = beats === 0 ? '' : `; about ${some(minutes, 'minute')} to play`;
  return `${some(words, 'word')}; ${some(beats, 'beat')} with ${some(replies, 'reply', 'replies')}${played}`;
}
