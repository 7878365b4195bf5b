/**
 * Checks the demonstrations' files: `npx tsx scripts/figure/check-poses.ts [slug ...]`, all of them without a name.
 * One line for each thing that is wrong: file, key, rule and what. Ends with 1 when there is any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findings } from '../../src/figure/check/check';

const folder =
  process.env.DEMONSTRATIONS ??
  fileURLToPath(new URL('../../../../services/media/src/main/resources/demonstrations', import.meta.url));
const named = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const chosen = named.length > 0 ? named.map((slug) => `${slug}.yaml`) : files.sort();

let wrong = 0;
for (const file of chosen) {
  const found = findings(readFileSync(join(folder, file), 'utf8'), basename(file, '.yaml'));
  for (const { key, rule, message } of found) console.log(`${file}: ${key}: ${rule}: ${message}`);
  if (found.length > 0) wrong++;
}
console.log(`${chosen.length - wrong} of ${chosen.length} demonstrations hold`);
process.exitCode = wrong > 0 ? 1 : 0;
