import { Bone, BufferAttribute, BufferGeometry, Matrix4, Skeleton } from 'three';
import { type JointName, joints } from '../body/skeleton';

/** The figure as the file holds it: its skin at rest, in metres, and one bone for every joint. */
export interface FigureParts {
  readonly geometry: BufferGeometry;
  readonly skeleton: Skeleton;
  readonly bones: ReadonlyMap<JointName, Bone>;
}

interface Accessor {
  bufferView: number;
  componentType: 5121 | 5122 | 5123 | 5126;
  normalized?: boolean;
  count: number;
  type: 'SCALAR' | 'VEC3' | 'VEC4' | 'MAT4';
}

interface Document {
  accessors: Accessor[];
  bufferViews: { byteOffset?: number; byteLength: number; byteStride?: number }[];
  meshes: { primitives: { attributes: Record<string, number>; indices: number }[] }[];
  skins: { joints: number[]; inverseBindMatrices: number }[];
  nodes: { name: string }[];
}

const widths = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 } as const;

/**
 * Reads our own glTF binary: one skinned mesh with whole-number attributes. The general loader would be six times the size
 * of this for the many things that the file does not have.
 */
export function readFigure(file: ArrayBuffer): FigureParts {
  const header = new DataView(file);
  if (header.getUint32(0, true) !== 0x46546c67) throw new Error('The figure is not a glTF binary.');
  const textLength = header.getUint32(12, true);
  const document = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, textLength))) as Document;
  const start = 20 + textLength + 8;
  const read = (index: number): Float32Array => numbersOf(document, index, file, start);

  const [primitive, skin] = [document.meshes[0]?.primitives[0], document.skins[0]];
  if (!primitive || !skin) throw new Error('The figure has no skin.');
  const attribute = (name: string): Float32Array => read(primitive.attributes[name] as number);
  const inverses = read(skin.inverseBindMatrices);
  const scale = inverses[0] as number;

  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new BufferAttribute(
      attribute('POSITION').map((value) => value * scale),
      3,
    ),
  );
  geometry.setAttribute('normal', new BufferAttribute(attribute('NORMAL'), 3));
  geometry.setAttribute('shade', new BufferAttribute(attribute('COLOR_0'), 4));
  geometry.setAttribute('skinIndex', new BufferAttribute(Uint16Array.from(attribute('JOINTS_0')), 4));
  geometry.setAttribute('skinWeight', new BufferAttribute(attribute('WEIGHTS_0'), 4));
  geometry.setIndex(new BufferAttribute(Uint16Array.from(read(primitive.indices)), 1));

  const bones = bonesAtRest();
  const order = skin.joints.map((node) => bones.get(document.nodes[node]?.name as JointName) as Bone);
  const unbound = joints.map((one) => new Matrix4().makeTranslation(-one.at[0], -one.at[1], -one.at[2]));
  const inverse = new Map(joints.map((one, i) => [one.name, unbound[i] as Matrix4] as const));
  const skeleton = new Skeleton(
    order,
    order.map((bone) => inverse.get(bone.name as JointName) as Matrix4),
  );
  return { geometry, skeleton, bones };
}

/** Metres from each joint's parent, at rest. */
export const restOffsets: ReadonlyMap<JointName, readonly [number, number, number]> = new Map(
  joints.map((one) => {
    const parent = joints.find((each) => each.name === one.parent)?.at ?? [0, 0, 0];
    return [one.name, [one.at[0] - parent[0], one.at[1] - parent[1], one.at[2] - parent[2]]] as const;
  }),
);

function bonesAtRest(): Map<JointName, Bone> {
  const bones = new Map<JointName, Bone>();
  for (const one of joints) {
    const bone = new Bone();
    bone.name = one.name;
    bone.position.fromArray(restOffsets.get(one.name) ?? [0, 0, 0]);
    bones.set(one.name, bone);
    if (one.parent) bones.get(one.parent)?.add(bone);
  }
  return bones;
}

function numbersOf(document: Document, index: number, file: ArrayBuffer, start: number): Float32Array {
  const accessor = document.accessors[index] as Accessor;
  const view = document.bufferViews[accessor.bufferView] as Document['bufferViews'][number];
  const [width, data] = [
    widths[accessor.type],
    new DataView(file, start + (view.byteOffset ?? 0), view.byteLength),
  ];
  const size = { 5121: 1, 5122: 2, 5123: 2, 5126: 4 }[accessor.componentType];
  const stride = view.byteStride ?? size * width;
  const full = accessor.normalized
    ? { 5121: 255, 5122: 32767, 5123: 65535, 5126: 1 }[accessor.componentType]
    : 1;
  const values = new Float32Array(accessor.count * width);
  for (let i = 0; i < accessor.count; i++)
    for (let c = 0; c < width; c++) {
      const at = i * stride + c * size;
      const whole =
        accessor.componentType === 5121
          ? data.getUint8(at)
          : accessor.componentType === 5122
            ? data.getInt16(at, true)
            : accessor.componentType === 5123
              ? data.getUint16(at, true)
              : data.getFloat32(at, true);
      values[i * width + c] = whole / full;
    }
  return values;
}
