/** How the screen shows the replies on offer: shuffled by the order seed, so that a place on the list says nothing. */
import type { Reply } from '../scenarios/format/scenario';
import { draw, shuffled } from './chance';
import type { Play } from './play';

/** The replies on offer in screen order. `reply.number` stays the author's. A retry brings a new order seed. */
export function replyOrder(play: Play): readonly Reply[] {
  const { beat, seeds, turns } = play;
  return beat
    ? shuffled(
        play.replies,
        (r) => r.number,
        seeds.order,
        'replies',
        play.sessionIndex,
        beat.slug,
        turns.length,
      )
    : [];
}

/** One of the reply's wordings, drawn by the seed (not the order seed: the words said are part of the session). */
export function wording(play: Pick<Play, 'seeds' | 'sessionIndex'>, beat: string, reply: Reply): string {
  if (reply.also.length === 0) return reply.text;
  const all = [reply.text, ...reply.also];
  return (
    all[draw(all.length, play.seeds.seed, 'wording', play.sessionIndex, beat, reply.number)] ?? reply.text
  );
}
