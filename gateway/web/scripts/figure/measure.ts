/**
 * What a demonstration costs: `npx tsx scripts/figure/measure.ts [slug ...]`, ten of them without a name, after
 * `npm run build`. Each is opened on a public page in a browser without a window, under the gateway's policy, and plays
 * for a few seconds. Drawn in software (SwiftShader), so times are of this machine's processor; counts are exact.
 * Ends with 1 when a figure has more than 20,000 triangles or 30 draw calls, or does not come.
 */
import { Platform } from './measure/platform';
import { Browser } from './render/browser';

const most = { triangles: 20_000, drawCalls: 30 };
const patience = 180_000;

interface Measured {
  slug: string;
  problem?: string;
  firstFrame: number;
  meanFrame: number;
  between: number;
  frames: number;
  triangles: number;
  drawCalls: number;
}

const page = /* js */ `
const tell = (path, body) => fetch(path, { method: 'POST', body });
addEventListener('securitypolicyviolation', (event) => tell('/problem', event.violatedDirective + ' ' + event.blockedURI));
addEventListener('error', (event) => tell('/problem', event.message));
const slugs = await (await fetch('/slugs.json')).json();
for (const slug of slugs) {
  const figure = document.createElement('stand-corrected-figure');
  for (const [name, value] of [['slug', slug], ['autoplay', '']]) figure.setAttribute(name, value);
  const came = new Promise((done) => {
    figure.addEventListener('ready', () => done(null));
    figure.addEventListener('problem', (event) => done(event.detail));
  });
  document.querySelector('main').replaceChildren(figure);
  const problem = await came;
  const before = figure.viewer.numbers();
  const began = performance.now();
  if (!problem) await new Promise((done) => setTimeout(done, 4000));
  const numbers = figure.viewer.numbers();
  const drawn = numbers.frames - before.frames;
  const between = drawn > 0 ? (performance.now() - began) / drawn : 0;
  await tell('/measured', JSON.stringify({ slug, ...(problem ? { problem } : {}), ...numbers, between }));
}
await tell('/done');
`;

const platform = new Platform();
const asked = process.argv.slice(2);
const slugs = asked.length > 0 ? asked : platform.slugs.slice(0, 10);
platform.page('/slugs.json', JSON.stringify(slugs));
platform.page('/measure.js', page);
platform.page(
  '/',
  `<!doctype html><html lang="en-AU"><head><title>Measure</title><link rel="stylesheet" href="/design/tokens.css">
<script type="module" src="/app/figure.js"></script><script type="module" src="/measure.js"></script></head>
<body><main></main></body></html>`,
);

const rows: Measured[] = [];
const problems: string[] = [];
const finished = new Promise<void>((done, fail) => {
  const timer = setTimeout(() => fail(new Error('The browser did not finish in three minutes.')), patience);
  platform.told = (path, body) => {
    if (path === '/measured') rows.push(JSON.parse(body) as Measured);
    if (path === '/problem') problems.push(body);
    if (path !== '/done') return;
    clearTimeout(timer);
    done();
  };
});
const browser = new Browser(`${await platform.open()}/`);
try {
  await finished;
} finally {
  await browser.close();
  platform.close();
}

const round = (value: number): number => Math.round(value * 10) / 10;
console.table(
  Object.fromEntries(
    rows.map(({ slug, problem, firstFrame, meanFrame, between, frames, triangles, drawCalls }) => [
      slug,
      problem
        ? { problem }
        : {
            'first frame ms': round(firstFrame),
            'mean draw ms': round(meanFrame),
            'mean frame ms': round(between),
            frames,
            triangles,
            'draw calls': drawCalls,
          },
    ]),
  ),
);
for (const problem of problems) console.log(`on the page: ${problem}`);
const over = rows.filter(
  ({ problem, triangles, drawCalls }) =>
    problem !== undefined || triangles > most.triangles || drawCalls > most.drawCalls,
);
for (const { slug, problem } of over) console.log(`${slug}: ${problem ?? 'more than it may cost'}`);
process.exitCode = over.length > 0 || problems.length > 0 || rows.length < slugs.length ? 1 : 0;
