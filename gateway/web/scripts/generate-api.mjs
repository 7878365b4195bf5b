// Turns each service's exported contract into TypeScript. With --check nothing is written: it fails when the committed
// types are not what the contracts say, so that the two cannot part unseen.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const contracts = fileURLToPath(new URL('../../../docs/contracts/openapi/', import.meta.url));
const committed = fileURLToPath(new URL('../src/api/generated/', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/openapi-typescript/bin/cli.js', import.meta.url));

const files = existsSync(contracts) ? readdirSync(contracts).filter((name) => name.endsWith('.json')) : [];
if (files.length === 0) {
  console.error('No contracts in docs/contracts/openapi. Build the services first: they export them.');
  process.exit(1);
}
if (process.argv.includes('--check')) check();
else generateInto(committed);

function generateInto(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of files)
    execFileSync(process.execPath, [compiler, join(contracts, file), '-o', join(folder, typesOf(file))], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}

function check() {
  const fresh = mkdtempSync(join(tmpdir(), 'generated-api-'));
  try {
    generateInto(fresh);
    const names = new Set([...files.map(typesOf), ...(existsSync(committed) ? readdirSync(committed) : [])]);
    const parted = [...names].filter((name) => textOf(fresh, name) !== textOf(committed, name));
    if (parted.length === 0) return;
    console.error(`src/api/generated is not what docs/contracts/openapi says: ${parted.join(', ')}.`);
    console.error('Run `npm run generate`, see what the type checker makes of it, and commit both.');
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

function typesOf(contract) {
  return contract.replace(/\.json$/, '.d.ts');
}

/** Git may have checked the file out with the line ends of its machine. */
function textOf(folder, name) {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : null;
}
