import {
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  Float32BufferAttribute,
  Mesh,
  MeshStandardMaterial,
  Quaternion,
  SphereGeometry,
  TorusGeometry,
  Vector3,
} from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';

/** What props are made of: the identity's colours, matte. */
export const finish = {
  wood: '#cfae86',
  woodDark: '#b08e66',
  gum: '#2f7263',
  mist: '#c3d6cc',
  linen: '#ebe5d8',
  charcoal: '#4a5355',
  steel: '#a3afac',
  wall: '#e3ebe5',
  wattle: '#f0b94d',
  clay: '#c98d72',
} as const;

export type Finish = keyof typeof finish;
type Place = readonly [number, number, number];

const painted = (shape: BufferGeometry, colour: Finish): BufferGeometry => {
  const { r, g, b } = new Color(finish[colour]);
  const plain = shape.index ? shape.toNonIndexed() : shape;
  const count = plain.getAttribute('position').count;
  plain.setAttribute(
    'color',
    new Float32BufferAttribute(Array.from({ length: count }, () => [r, g, b]).flat(), 3),
  );
  return plain;
};

/** A box with soft edges; `at` is its middle. */
export function box(size: Place, at: Place, colour: Finish, round = 0.012): BufferGeometry {
  const radius = Math.min(round, ...size.map((one) => one / 2.01));
  return painted(new RoundedBoxGeometry(...size, 2, radius).translate(...at), colour);
}

const up = new Vector3(0, 1, 0);

/** A rod with round ends from one place to another. */
export function rod(from: Place, to: Place, radius: number, colour: Finish): BufferGeometry {
  const [a, b] = [new Vector3(...from), new Vector3(...to)];
  const along = b.clone().sub(a);
  const shape = new CapsuleGeometry(radius, along.length(), 3, 12);
  shape.applyQuaternion(new Quaternion().setFromUnitVectors(up, along.normalize()));
  return painted(shape.translate(...a.add(b).multiplyScalar(0.5).toArray()), colour);
}

/** A drum from one place to another with flat ends. */
export function drum(from: Place, to: Place, radius: number, colour: Finish, sides = 28): BufferGeometry {
  const [a, b] = [new Vector3(...from), new Vector3(...to)];
  const along = b.clone().sub(a);
  const shape = new CylinderGeometry(radius, radius, along.length(), sides);
  shape.applyQuaternion(new Quaternion().setFromUnitVectors(up, along.normalize()));
  return painted(shape.translate(...a.add(b).multiplyScalar(0.5).toArray()), colour);
}

export const ball = (at: Place, radii: Place, colour: Finish): BufferGeometry =>
  painted(new SphereGeometry(1, 28, 18).scale(...radii).translate(...at), colour);

/** A hoop that rolls along z: in the plane across x. */
export const hoop = (at: Place, radius: number, thick: number, colour: Finish): BufferGeometry =>
  painted(new TorusGeometry(radius, thick, 8, 32).rotateY(Math.PI / 2).translate(...at), colour);

/** All shapes as one mesh: one draw call for a prop. Walls glow a little and throw no shadow: the room is lighter than they show. */
export function solid(
  shapes: readonly BufferGeometry[],
  glow = 0,
): Mesh<BufferGeometry, MeshStandardMaterial> {
  const merged = mergeGeometries([...shapes]);
  for (const shape of shapes) shape.dispose();
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.9,
    emissive: '#dfe8e2',
    emissiveIntensity: glow,
  });
  const mesh = new Mesh(merged, material);
  mesh.castShadow = glow === 0;
  mesh.receiveShadow = true;
  return mesh;
}
