import { joints } from '../../../src/figure/body/skeleton';
import type { Skin } from './skin';

/** Positions are whole numbers of this many steps a metre: a tenth of a millimetre is under what anyone sees. */
const steps = 16000;

/**
 * One glTF 2.0 binary with KHR_mesh_quantization. A skinned mesh has no transform of its own, so the inverse bind matrices
 * also bring the whole numbers back to metres.
 */
export function glbOf(skin: Skin, extras: Record<string, string>): Buffer {
  const count = skin.positions.length / 3;
  const parts: Buffer[] = [];
  const views: object[] = [];
  const accessors: object[] = [];
  const put = (bytes: Buffer, view: object, accessor: object): number => {
    const offset = parts.reduce((sum, one) => sum + one.length, 0);
    parts.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
    views.push({ buffer: 0, byteOffset: offset, byteLength: bytes.length, ...view });
    accessors.push({ bufferView: views.length - 1, ...accessor });
    return accessors.length - 1;
  };
  const vertex = { target: 34962 };
  const whole = Array.from({ length: count }, (_, i) =>
    [0, 1, 2].map((c) => Math.round((skin.positions[i * 3 + c] as number) * steps)),
  );
  const bounds = (pick: (...values: number[]) => number): number[] =>
    [0, 1, 2].map((c) => whole.reduce((m, p) => pick(m, p[c] as number), p0(c)));
  const p0 = (c: number): number => whole[0]?.[c] as number;
  const position = put(
    bytesOf(count * 8, (bytes) =>
      whole.forEach((p, i) => p.forEach((value, c) => bytes.writeInt16LE(value, i * 8 + c * 2))),
    ),
    { byteStride: 8, ...vertex },
    { componentType: 5122, count, type: 'VEC3', min: bounds(Math.min), max: bounds(Math.max) },
  );
  const normal = put(
    bytesOf(count * 8, (bytes) =>
      each(skin.normals, 3, (value, i, c) => bytes.writeInt16LE(Math.round(value * 32767), i * 8 + c * 2)),
    ),
    { byteStride: 8, ...vertex },
    { componentType: 5122, normalized: true, count, type: 'VEC3' },
  );
  const bytesFor = (values: ArrayLike<number>): Buffer => Buffer.from(Uint8Array.from(values));
  const color = put(
    bytesFor(skin.colours),
    { byteStride: 4, ...vertex },
    { componentType: 5121, normalized: true, count, type: 'VEC4' },
  );
  const joint = put(
    bytesFor(skin.joints),
    { byteStride: 4, ...vertex },
    { componentType: 5121, count, type: 'VEC4' },
  );
  const weight = put(
    bytesFor(skin.weights),
    { byteStride: 4, ...vertex },
    { componentType: 5121, normalized: true, count, type: 'VEC4' },
  );
  const indices = put(
    bytesOf(skin.triangles.length * 2, (bytes) =>
      skin.triangles.forEach((value, i) => bytes.writeUInt16LE(value, i * 2)),
    ),
    { target: 34963 },
    { componentType: 5123, count: skin.triangles.length, type: 'SCALAR' },
  );
  const inverse = put(
    bytesOf(joints.length * 64, (bytes) =>
      joints.forEach(({ at }, i) => {
        const s = 1 / steps;
        [s, 0, 0, 0, 0, s, 0, 0, 0, 0, s, 0, -at[0], -at[1], -at[2], 1].forEach((value, k) =>
          bytes.writeFloatLE(value, i * 64 + k * 4),
        );
      }),
    ),
    {},
    { componentType: 5126, count: joints.length, type: 'MAT4' },
  );
  const binary = Buffer.concat(parts);
  const json = {
    asset: { version: '2.0', generator: 'build-mesh', copyright: 'Stand Corrected', extras },
    extensionsUsed: ['KHR_mesh_quantization'],
    extensionsRequired: ['KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0, joints.length] }],
    nodes: [...joints.map(nodeOf), { name: 'figure', mesh: 0, skin: 0 }],
    meshes: [
      {
        name: 'figure',
        primitives: [
          {
            attributes: {
              POSITION: position,
              NORMAL: normal,
              COLOR_0: color,
              JOINTS_0: joint,
              WEIGHTS_0: weight,
            },
            indices,
            material: 0,
          },
        ],
      },
    ],
    skins: [{ joints: joints.map((_, i) => i), skeleton: 0, inverseBindMatrices: inverse }],
    materials: [{ name: 'clay', pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.9 } }],
    accessors,
    bufferViews: views,
    buffers: [{ byteLength: binary.length }],
  };
  return container(json, binary);
}

function nodeOf(joint: (typeof joints)[number]): object {
  const parent = joints.find((one) => one.name === joint.parent);
  const children = joints.flatMap((one, i) => (one.parent === joint.name ? [i] : []));
  const translation = joint.at.map((value, c) => Math.fround(value - (parent?.at[c] ?? 0)));
  return { name: joint.name, translation, ...(children.length > 0 ? { children } : {}) };
}

function bytesOf(size: number, fill: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(size);
  fill(bytes);
  return bytes;
}

function each(
  values: ArrayLike<number>,
  width: number,
  use: (value: number, row: number, column: number) => void,
): void {
  for (let i = 0; i < values.length; i++) use(values[i] as number, Math.floor(i / width), i % width);
}

function container(json: object, binary: Buffer): Buffer {
  const text = Buffer.from(JSON.stringify(json));
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, 0x20)]);
  const header = Buffer.alloc(12);
  header.write('glTF', 0, 'ascii');
  header.writeUInt32LE(2, 4);
  header.writeUInt32LE(12 + 8 + padded.length + 8 + binary.length, 8);
  return Buffer.concat([header, chunk('JSON', padded), chunk('BIN\0', binary)]);
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(bytes.length, 0);
  header.write(kind, 4, 'ascii');
  return Buffer.concat([header, bytes]);
}
