/** What stands beside a line or a reply in the script as it is read. */
import type { Line, Reply, Target } from '../../../scenarios/format/scenario';

/** "if trust at least 6", "otherwise", "opening a", "ambivalent", "risk cue": with commas; empty where it is simply said. */
export function whenSaid({ when, opening, stance, riskCue, acts }: Line): string {
  return [
    ...(opening === null ? [] : [`opening ${opening}`]),
    ...(when === null ? [] : [when === 'otherwise' ? 'otherwise' : `if ${when.text}`]),
    ...(stance === null ? [] : [stance]),
    ...(riskCue ? ['risk cue'] : []),
    ...acts.map((a) => `shows ${a.element}`),
  ].join(', ');
}

/** `titles` gives a beat's heading by session and slug. */
export function leads(to: Target, titles: ReadonlyMap<string, string>): string {
  switch (to.kind) {
    case 'beat':
      return `leads to “${titles.get(`${to.session}/${to.slug}`) ?? to.slug}”`;
    case 'menu':
      return 'back to the menu';
    case 'end':
      return 'ends the session';
    case 'nowhere':
      return 'leads nowhere yet';
  }
}

/** What a reply shows and where it slips, and its condition. */
export function marksOf(reply: Reply): { words: string; slips: boolean }[] {
  const { shows, slips, safety, gateSlips, when, model } = reply;
  return [
    ...(when === null ? [] : [{ words: `offered if ${when.text}`, slips: false }]),
    ...(shows.length > 0 ? [{ words: `shows ${shows.map((s) => s.element).join(', ')}`, slips: false }] : []),
    ...(safety.length > 0 ? [{ words: `safety: ${safety.join(', ')}`, slips: false }] : []),
    ...[...slips, ...gateSlips].map((s) => ({ words: `slips: ${s}`, slips: true })),
    ...(model ? [{ words: 'your example of a good line', slips: false }] : []),
  ];
}
