/** `npm run licences`: writes down whose code is in the extension, for the page About; a test sees when that is old. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project-root.mjs';
import { licencesShipped } from './shipped-packages';

const groups = licencesShipped(ROOT);
writeFileSync(join(ROOT, 'components/about/licences.json'), `${JSON.stringify(groups, null, 2)}\n`);
const packages = groups.flatMap((group) => group.packages);
console.log(`${packages.length} packages, ${groups.length} licence texts: components/about/licences.json`);
