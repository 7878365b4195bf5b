/** Writes the JSON Schema of the demonstrations' files from what the figure reads: `npx tsx scripts/figure/write-schema.ts [--check]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { demonstration } from '../../src/figure/pose/format';

const file = fileURLToPath(
  new URL(
    '../../../../services/media/src/main/resources/demonstrations/schema/demonstration.schema.json',
    import.meta.url,
  ),
);
const schema = {
  $id: 'demonstration.schema.json',
  title: 'Demonstration',
  description: 'How one exercise is done, in a clinician’s words. Degrees, seconds and metres.',
  ...z.toJSONSchema(demonstration, { io: 'input' }),
};
const text = `${JSON.stringify(schema, null, 1)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      'demonstration.schema.json is not what the figure reads: run scripts/figure/write-schema.ts',
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
