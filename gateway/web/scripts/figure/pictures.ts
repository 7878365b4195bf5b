/**
 * Draws what is shown where nothing moves, from the demonstrations' files: a poster of each exercise's telling moment and a
 * strip of its start, middle and end.
 *
 *   npx tsx scripts/figure/pictures.ts [slug ...]           those that are stale, or the ones named
 *   npx tsx scripts/figure/pictures.ts --check              ends with 1 when one is missing or stale
 *   npx tsx scripts/figure/pictures.ts --sheets FOLDER      contact sheets of all: start, middle, end and the second camera
 *   npx tsx scripts/figure/pictures.ts --silent FOLDER      the same with numbers for names, to see who can name them
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { placed, pointOf, type SolvedPose } from '../../src/figure/pose/body';
import { type Demonstration, demonstration } from '../../src/figure/pose/format';
import { between, type Motion, motionOf, type Stretch } from '../../src/figure/pose/motion';
import { fitted } from '../../src/figure/view/camera';
import type { Picture, Sheet } from './render/picture';
import { renderSheets } from './render/render';

const folder = fileURLToPath(
  new URL('../../../../services/media/src/main/resources/demonstrations', import.meta.url),
);
const stamps = join(folder, 'pictures.json');

interface Drawn {
  readonly slug: string;
  readonly file: Demonstration;
  readonly motion: Motion;
  /** Of all that the pictures are drawn from. */
  readonly hash: string;
}

const skin = createHash('sha256')
  .update(readFileSync(join(folder, 'figure.glb')))
  .digest('hex');
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .sort();

function read(slug: string): Drawn {
  const text = readFileSync(join(folder, `${slug}.yaml`), 'utf8');
  const file = demonstration.parse(parse(text));
  return {
    slug,
    file,
    motion: motionOf(file),
    hash: createHash('sha256').update(skin).update(text).digest('hex').slice(0, 16),
  };
}

/** The stretch that brings the body to the moment by which one knows the exercise: where it is held, or the first one. */
function telling({ stretches }: Motion): Stretch {
  const held = stretches.find((stretch) => stretch.phase === 'hold');
  const moves = stretches.filter((stretch) => stretch.from !== stretch.to);
  return moves.find((stretch) => stretch.to === held?.from) ?? (moves[0] as Stretch);
}

function moments(motion: Motion): [SolvedPose, SolvedPose, SolvedPose] {
  const { to } = telling(motion);
  const start = motion.stretches[0]?.from ?? to;
  const way = motion.stretches.filter((stretch) => stretch.from !== stretch.to);
  const before = way.slice(0, way.findIndex((stretch) => stretch.to === to) + 1);
  const middle = before.length > 1 ? (before.at(-1) as Stretch).from.pose : between(start, to, 0.5);
  return [start.pose, middle, to.pose];
}

function picture(
  { file, motion }: Drawn,
  pose: SolvedPose,
  camera: number,
  width: number,
  height: number,
): Picture {
  const seen = file.cameras[camera] ?? file.cameras[0];
  if (!seen) throw new Error(`${file.slug}: has no camera`);
  return {
    pose,
    view: fitted(motion, seen, width / height),
    width,
    height,
    muscles: file.muscles,
    props: file.props ?? [],
    arrow: [],
  };
}

/** Where the arrow's point goes, in the world. */
function arrow({ file, motion }: Drawn): Picture['arrow'] {
  const [from, to] = [motion.frames.get(file.arrow?.from ?? ''), motion.frames.get(file.arrow?.to ?? '')];
  if (!file.arrow || !from || !to) return [];
  const { of } = file.arrow;
  return Array.from({ length: 9 }, (_, i) => pointOf(placed(between(from, to, i / 8)), of).position);
}

const poster = (drawn: Drawn): Sheet => ({
  pictures: [{ ...picture(drawn, moments(drawn.motion)[2], 0, 640, 480), arrow: arrow(drawn) }],
  columns: 1,
  webp: 0.72,
});

const strip = (drawn: Drawn): Sheet => ({
  pictures: moments(drawn.motion).map((pose) => picture(drawn, pose, 0, 400, 400)),
  columns: 3,
  webp: 0.68,
});

const wanted = process.argv.slice(2);
const flag = wanted[0]?.startsWith('--') ? wanted.shift() : undefined;
const known: Record<string, string> = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};

if (flag === '--sheets' || flag === '--silent') {
  const into = wanted[0] ?? '.';
  mkdirSync(into, { recursive: true });
  const perSheet = 18;
  const pages = Array.from({ length: Math.ceil(slugs.length / perSheet) }, (_, page) =>
    slugs.slice(page * perSheet, (page + 1) * perSheet).map(read),
  );
  await renderSheets(
    pages.map((page, at) => ({
      pictures: page.flatMap((one) => {
        const [start, middle, end] = moments(one.motion);
        const tile = (pose: SolvedPose, camera: number): Picture => picture(one, pose, camera, 220, 190);
        return [tile(start, 0), tile(middle, 0), tile(end, 0), tile(end, 1)];
      }),
      columns: 8,
      labels: page.flatMap((one, i) => [
        flag === '--silent' ? `${at * perSheet + i + 1}` : one.slug,
        '',
        '',
        '',
      ]),
      webp: 0.7,
    })),
    (file, page) => writeFileSync(join(into, `demonstrations-${page + 1}.webp`), file),
  );
} else {
  const stale = slugs
    .map(read)
    .filter(({ slug, hash }) =>
      wanted.length > 0 ? wanted.includes(slug) : known[slug] !== hash || !drawnAlready(slug),
    );
  if (flag === '--check') {
    for (const { slug } of stale)
      console.error(`${slug}: its poster and strip are not of its file: run scripts/figure/pictures.ts`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const kind of ['posters', 'strips']) mkdirSync(join(folder, kind), { recursive: true });
    await renderSheets(
      stale.flatMap((one) => [poster(one), strip(one)]),
      (file, i) => {
        const one = stale[Math.floor(i / 2)] as Drawn;
        writeFileSync(join(folder, i % 2 === 0 ? 'posters' : 'strips', `${one.slug}.webp`), file);
        if (i % 2 === 1) known[one.slug] = one.hash;
      },
    );
    const kept = Object.entries(known)
      .filter(([slug]) => slugs.includes(slug))
      .sort();
    writeFileSync(stamps, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
  }
}

function drawnAlready(slug: string): boolean {
  return ['posters', 'strips'].every((kind) => existsSync(join(folder, kind, `${slug}.webp`)));
}
