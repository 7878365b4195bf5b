/**
 * Pictures of demonstrations, one for every frame and camera: `npx tsx scripts/figure/show.ts FOLDER slug [slug …]`. Each is
 * FOLDER/slug.frame.camera.png, with the demonstration's props, muscles and arrow.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vector3 } from 'three';
import { parse } from 'yaml';
import { placed, pointOf } from '../../src/figure/pose/body';
import { demonstration } from '../../src/figure/pose/format';
import { between, type Motion, motionOf } from '../../src/figure/pose/motion';
import { fitted } from '../../src/figure/view/camera';
import type { Picture } from './render/picture';
import { render } from './render/render';

const folder = fileURLToPath(
  new URL('../../../../services/media/src/main/resources/demonstrations/', import.meta.url),
);
const [width, height] = [800, 640];

/** Where the arrow's point goes, frame to frame. */
function pathOf({ demonstration: { arrow }, frames }: Motion): Vector3[] {
  const [from, to] = [frames.get(arrow?.from ?? ''), frames.get(arrow?.to ?? '')];
  if (!arrow || !from || !to) return [];
  return Array.from({ length: 13 }, (_, i) => {
    const { position, normal } = pointOf(placed(between(from, to, i / 12)), arrow.of);
    return position.addScaledVector(normal, 0.06);
  });
}

const [target, ...slugs] = process.argv.slice(2);
if (!target || slugs.length === 0) {
  console.error('show.ts FOLDER slug [slug ...]');
  process.exit(2);
}
mkdirSync(target, { recursive: true });
const wanted = slugs.flatMap((slug) => {
  const motion = motionOf(demonstration.parse(parse(readFileSync(join(folder, `${slug}.yaml`), 'utf8'))));
  const { cameras, props = [], muscles } = motion.demonstration;
  return [...motion.frames.values()].flatMap((frame) =>
    cameras.map((camera) => ({
      name: `${slug}.${frame.name}.${camera.name}`,
      picture: {
        pose: frame.pose,
        view: fitted(motion, camera, width / height),
        width,
        height,
        props,
        muscles,
        arrow: pathOf(motion),
      } satisfies Picture,
    })),
  );
});
await render(
  wanted.map((one) => one.picture),
  (png, i) => writeFileSync(join(target, `${wanted[i]?.name}.png`), png),
);
