import { createHash } from 'node:crypto';
import { joints } from '../../../src/figure/body/skeleton';
import { Data } from './data';
import type { Skin } from './skin';

/** Positions are whole numbers of this many steps a metre: a tenth of a millimetre is under what anyone sees. */
const steps = 16000;

/**
 * One glTF 2.0 binary with KHR_mesh_quantization. A skinned mesh has no transform of its own, so the inverse bind matrices
 * also bring the whole numbers back to metres.
 */
export function glbOf(skin: Skin, inputs: string): Buffer {
  const data = new Data();
  const whole = skin.positions.map((value) => Math.round(value * steps));
  const attributes = {
    POSITION: data.vertices(whole, 3, 'short', false, boundsOf(whole)),
    NORMAL: data.vertices(
      skin.normals.map((value) => Math.round(value * 32767)),
      3,
      'short',
      true,
    ),
    COLOR_0: data.vertices(skin.colours, 4, 'byte', true),
    JOINTS_0: data.vertices(skin.joints, 4, 'byte', false),
    WEIGHTS_0: data.vertices(skin.weights, 4, 'byte', true),
  };
  const indices = data.indices(skin.triangles);
  const inverseBindMatrices = data.matrices(
    joints.map(({ at }) => {
      const s = 1 / steps;
      return [s, 0, 0, 0, 0, s, 0, 0, 0, 0, s, 0, -at[0], -at[1], -at[2], 1];
    }),
  );
  const binary = data.bytes();
  const skinHash = createHash('sha256').update(binary).digest('hex');
  const json = {
    asset: {
      version: '2.0',
      generator: 'build-mesh',
      copyright: 'Stand Corrected',
      extras: { inputs, skin: skinHash },
    },
    extensionsUsed: ['KHR_mesh_quantization'],
    extensionsRequired: ['KHR_mesh_quantization'],
    scene: 0,
    scenes: [{ nodes: [0, joints.length] }],
    nodes: [...joints.map(nodeOf), { name: 'figure', mesh: 0, skin: 0 }],
    meshes: [{ name: 'figure', primitives: [{ attributes, indices, material: 0 }] }],
    skins: [{ joints: joints.map((_, i) => i), skeleton: 0, inverseBindMatrices }],
    materials: [{ name: 'clay', pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 0.9 } }],
    accessors: data.accessors,
    bufferViews: data.views,
    buffers: [{ byteLength: binary.length }],
  };
  return container(json, binary);
}

function boundsOf(positions: readonly number[]): object {
  const min = [0, 1, 2].map((c) => positions[c] as number);
  const max = [...min];
  positions.forEach((value, i) => {
    min[i % 3] = Math.min(min[i % 3] as number, value);
    max[i % 3] = Math.max(max[i % 3] as number, value);
  });
  return { min, max };
}

function nodeOf(joint: (typeof joints)[number]): object {
  const parent = joints.find((one) => one.name === joint.parent);
  const children = joints.flatMap((one, i) => (one.parent === joint.name ? [i] : []));
  const translation = joint.at.map((value, c) => Math.fround(value - (parent?.at[c] ?? 0)));
  return { name: joint.name, translation, ...(children.length > 0 ? { children } : {}) };
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
