import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('../', import.meta.url);
const shared = ['skeleton.ts', 'hairline.ts'].map((name) => new URL(`../../src/figure/body/${name}`, here));

/**
 * A fingerprint of everything that the skin is made from. The file carries it, so that a test can say in a moment whether
 * the file is what the script makes, without the half minute of making it.
 */
export function inputsOf(): string {
  const own = ['body/', 'mesh/'].flatMap((folder) =>
    readdirSync(new URL(folder, here))
      .filter((name) => !name.endsWith('.test.ts'))
      .sort()
      .map((name) => new URL(folder + name, here)),
  );
  const hash = createHash('sha256');
  for (const file of [new URL('build-mesh.ts', here), ...own, ...shared])
    hash.update(readFileSync(fileURLToPath(file), 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}
