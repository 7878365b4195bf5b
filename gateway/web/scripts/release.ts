import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Release } from '../src/worker/scope';

/** Of the design only what the app shows; the rest is the public pages'. */
const shownByTheApp = /^(tokens\.css|logo\.svg|favicon\.svg|fonts\/.*\.woff2)$/;
/** Not the app's own: the worker itself, and what public pages load. */
const notKept = ['index.html', 'sw.js', 'figure.js'];

/** Writes into the built service worker which files make up this release, under a name that changes with any of them. */
export function release(design: string): Plugin {
  let dist: string;
  return {
    name: 'release',
    apply: 'build',
    configResolved(config: ResolvedConfig) {
      dist = join(config.root, config.build.outDir);
    },
    closeBundle() {
      const worker = join(dist, 'sw.js');
      const text = readFileSync(worker, 'utf8');
      if (!text.includes('__RELEASE__')) throw new Error('The service worker does not ask for its release.');
      writeFileSync(worker, text.replaceAll('__RELEASE__', JSON.stringify(releaseOf(dist, design))));
    },
  };
}

function releaseOf(dist: string, design: string): Release {
  const app = filesIn(dist).filter((file) => !notKept.includes(file));
  const look = filesIn(design).filter((file) => shownByTheApp.test(file));
  const hash = createHash('sha256');
  for (const path of [
    join(dist, 'index.html'),
    ...app.map((file) => join(dist, file)),
    ...look.map((file) => join(design, file)),
  ])
    hash.update(readFileSync(path));
  return {
    version: hash.digest('hex').slice(0, 16),
    files: ['/app', ...app.map((file) => `/app/${file}`), ...look.map((file) => `/design/${file}`)],
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
