/** `npm run -s break [-- NAME…]`: breaks every scenario that ships in at least thirty seeded ways, and prints how many of the breakages are reported. */
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { breakagesSeen, type Seen } from './breakages-seen';

const SEED = 1;
const EACH = 48;
const wanted = process.argv.slice(2);
const files = SHIPPED_FILES.filter((f) => wanted.length === 0 || wanted.some((w) => f.fileName.includes(w)));

const share = (some: number, all: number): string =>
  all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} %`;
const all: Seen[] = [];
for (const { fileName, text } of files) {
  const seen = breakagesSeen(text, fileName, SEED, EACH);
  all.push(...seen);
  const left = seen.filter((s) => s.reported !== 'in place' && s.nothing === null);
  console.log(`${fileName}: ${seen.length - left.length} of ${seen.length}`);
  for (const { broken, reported } of left)
    console.log(
      `  ${reported}: ${broken.kind}, line ${broken.line}: ${text.split('\n')[broken.line - 1] ?? ''}`,
    );
}
const counted = all.filter((s) => s.nothing === null);
for (const [name, own] of [
  ['structure', counted.filter((s) => s.structure)],
  ['fairness', counted.filter((s) => !s.structure)],
] as const) {
  const reported = own.filter((s) => s.reported !== 'not at all');
  const inPlace = own.filter((s) => s.reported === 'in place');
  console.log(
    `${name}: ${reported.length} of ${own.length} reported (${share(reported.length, own.length)}), ${inPlace.length} where a tutor must go (${share(inPlace.length, own.length)})`,
  );
}
console.log(
  `changing nothing: ${all.length - counted.length} of ${all.length} (${share(all.length - counted.length, all.length)})`,
);
console.log(
  [...new Set(all.map((s) => s.broken.kind))]
    .map((kind) => {
      const own = counted.filter((s) => s.broken.kind === kind);
      return `  ${kind}: ${own.filter((s) => s.reported !== 'not at all').length} of ${own.length}`;
    })
    .join('\n'),
);
const missed = counted.filter((s) => s.reported === 'not at all');
const fair = counted.filter((s) => !s.structure);
const fairMissed = missed.filter((s) => !s.structure).length;
process.exitCode = missed.some((s) => s.structure) || fairMissed > 0.05 * fair.length ? 1 : 0;
