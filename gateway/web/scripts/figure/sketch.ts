/**
 * Draws demonstrations as plain balls and boxes, without a browser, for a quick look while a file is written:
 * `npx tsx scripts/figure/sketch.ts OUT.png slug [slug ...]`. One row each: every frame from the first camera, then the
 * frames from the second.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { PerspectiveCamera, Vector3 } from 'three';
import { parse } from 'yaml';
import { segments } from '../../src/figure/body/segments';
import { boxesOf } from '../../src/figure/check/obstacles';
import { placed, type SolvedPose } from '../../src/figure/pose/body';
import { ballsOf } from '../../src/figure/pose/contacts';
import { demonstration } from '../../src/figure/pose/format';
import { type Motion, motionOf } from '../../src/figure/pose/motion';
import { placeOf } from '../../src/figure/pose/surfaces';
import { fitted, lens } from '../../src/figure/view/camera';

const size = 230;
const folder =
  process.env.DEMONSTRATIONS ??
  fileURLToPath(new URL('../../../../services/media/src/main/resources/demonstrations', import.meta.url));

class Picture {
  readonly pixels: Uint8Array;
  private readonly depths: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(width * height * 3).fill(237);
    this.depths = new Float32Array(width * height).fill(Number.POSITIVE_INFINITY);
  }

  put(x: number, y: number, depth: number, colour: readonly number[]): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const at = y * this.width + x;
    if (depth >= (this.depths[at] as number)) return;
    this.depths[at] = depth;
    this.pixels.set(
      colour.map((value) => Math.max(0, Math.min(255, value))),
      at * 3,
    );
  }

  png(): Buffer {
    const raw = Buffer.alloc(this.height * (1 + this.width * 3));
    for (let y = 0; y < this.height; y++) {
      raw.set(
        this.pixels.subarray(y * this.width * 3, (y + 1) * this.width * 3),
        y * (1 + this.width * 3) + 1,
      );
    }
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(raw)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  out.writeUInt32BE(~crc >>> 0, body.length + 4);
  return out;
}

const colours: [RegExp, number[]][] = [
  [/Right$/, [214, 140, 96]],
  [/Left$/, [150, 110, 90]],
  [/skull|chin|neck/, [190, 130, 100]],
  [/chest|ribcage|waist/, [40, 110, 90]],
  [/./, [70, 70, 75]],
];

function draw(
  picture: Picture,
  left: number,
  top: number,
  motion: Motion,
  pose: SolvedPose,
  which: number,
): void {
  const camera = motion.demonstration.cameras[which] ?? motion.demonstration.cameras[0];
  if (!camera) return;
  const view = fitted(motion, camera, 1);
  const eye = new PerspectiveCamera(lens, 1, 0.05, 40);
  eye.position.copy(view.from);
  eye.lookAt(view.at);
  eye.updateMatrixWorld();
  const ball = (centre: Vector3, radius: number, colour: number[]): void => {
    const seen = centre.clone().project(eye);
    const depth = centre.clone().applyMatrix4(eye.matrixWorldInverse).z * -1;
    if (depth < 0.05) return;
    const scale = size / 2 / Math.tan((lens * Math.PI) / 360) / depth;
    const x = ((seen.x + 1) / 2) * size;
    const y = ((1 - seen.y) / 2) * size;
    const r = Math.max(0.7, radius * scale);
    for (let py = Math.max(0, Math.floor(y - r)); py <= Math.min(size - 1, y + r); py++) {
      for (let px = Math.max(0, Math.floor(x - r)); px <= Math.min(size - 1, x + r); px++) {
        const dx = (px - x) / r;
        const dy = (py - y) / r;
        const rest = 1 - dx * dx - dy * dy;
        if (rest < 0) continue;
        const out = Math.sqrt(rest);
        const light = 0.45 + 0.55 * Math.max(0, out * 0.6 - dx * 0.4 - dy * 0.6);
        picture.put(
          left + px,
          top + py,
          depth - out * radius,
          colour.map((value) => value * light),
        );
      }
    }
  };
  const body = placed(pose);
  for (const part of segments) {
    const [a, b] = ballsOf(body, part);
    const colour = colours.find(([name]) => name.test(part.name))?.[1] ?? [0, 0, 0];
    if (!a || !b) continue;
    for (let i = 0; i <= 14; i++)
      ball(a.centre.clone().lerp(b.centre, i / 14), a.radius + ((b.radius - a.radius) * i) / 14, colour);
  }
  const nose = body.get('head');
  if (nose)
    ball(
      new Vector3(0, 0.055, 0.115).applyQuaternion(nose.quaternion).add(nose.position),
      0.016,
      [120, 60, 50],
    );
  // Furniture as dots on its edges and faces, the floor as a grid: enough to see what stands where.
  for (const box of boxesOf(motion.demonstration)) {
    const across = new Vector3(box.forward.z, 0, -box.forward.x);
    const steps = 24;
    for (let i = -steps; i <= steps; i++) {
      for (let j = -steps; j <= steps; j++) {
        for (const [u, v, w] of [
          [i / steps, 1, j / steps],
          [i / steps, j / steps, 1],
        ] as const) {
          const half = box.half.clone().min(new Vector3(1, 1, 1));
          const at = box.middle
            .clone()
            .addScaledVector(across, u * half.x)
            .addScaledVector(box.forward, w * box.half.z);
          if (Math.abs(u * half.x) < 1.2)
            ball(at.setY(box.middle.y + v * box.half.y), 0.006, [176, 150, 110]);
        }
      }
    }
  }
  for (const prop of motion.demonstration.props ?? []) {
    if (prop.kind === 'ball')
      ball(
        placeOf(prop).setY(placeOf(prop).y + (prop.radius ?? 0.075)),
        prop.radius ?? 0.075,
        [60, 120, 160],
      );
    if (prop.kind === 'roller') {
      const r = prop.radius ?? 0.075;
      for (let x = -0.3; x <= 0.3; x += 0.02)
        ball(placeOf(prop).add(new Vector3(x, r, 0)), r, [60, 120, 160]);
    }
  }
  for (let i = -8; i <= 8; i++) {
    for (let j = -40; j <= 40; j++) {
      ball(new Vector3(i * 0.25, -0.012, j * 0.05), 0.004, [190, 205, 197]);
      ball(new Vector3(j * 0.05, -0.012, i * 0.25), 0.004, [190, 205, 197]);
    }
  }
}

const [target, ...slugs] = process.argv.slice(2);
if (!target || slugs.length === 0) {
  console.error('sketch.ts OUT.png slug [slug ...]');
  process.exit(2);
}
const rows = slugs.map((slug) => {
  const motion = motionOf(demonstration.parse(parse(readFileSync(join(folder, `${slug}.yaml`), 'utf8'))));
  return { motion, frames: [...motion.frames.values()] };
});
const across = Math.max(...rows.map((row) => row.frames.length * 2));
const picture = new Picture(across * size, rows.length * size);
rows.forEach(({ motion, frames }, row) => {
  frames.forEach((frame, column) => {
    draw(picture, column * size, row * size, motion, frame.pose, 0);
    draw(picture, (frames.length + column) * size, row * size, motion, frame.pose, 1);
  });
});
writeFileSync(target, picture.png());
