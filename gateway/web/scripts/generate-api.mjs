// Turns each service's exported contract into TypeScript, so that a diff shows when the two have parted.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const contracts = fileURLToPath(new URL('../../../docs/contracts/openapi/', import.meta.url));
const generated = fileURLToPath(new URL('../src/api/generated/', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/openapi-typescript/bin/cli.js', import.meta.url));

const files = existsSync(contracts) ? readdirSync(contracts).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) {
  console.error('No contracts in docs/contracts/openapi. Build the services first: they export them.');
  process.exit(1);
}
mkdirSync(generated, { recursive: true });
for (const file of files) {
  const target = generated + file.replace(/\.json$/, '.d.ts');
  execFileSync(process.execPath, [compiler, contracts + file, '-o', target], { stdio: 'inherit' });
}
