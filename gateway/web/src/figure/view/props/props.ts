import { type BufferGeometry, Group, type Mesh, type Object3D, Vector3 } from 'three';
import type { JointName } from '../../body/skeleton';
import type { Placed } from '../../pose/body';
import type { Prop } from '../../pose/format';
import { placeOf } from '../../pose/surfaces';
import type { Contact } from '../contact';
import { bed, bench, bike, chair, hub, rail, step, stool, table } from './furniture';
import { cranks, type Held, held } from './held';
import {
  doorway,
  dumbbell,
  foldedTowel,
  hammer,
  mat,
  mirror,
  pillow,
  rolledTowel,
  roller,
  stick,
  twistBar,
  wall,
  water,
  weight,
} from './room';
import { ball, box, solid } from './solid';

const standing: Record<Prop['kind'], (prop: Prop) => BufferGeometry[]> = {
  mat: ({ length }) => mat(length),
  chair: ({ height }) => chair(height),
  stool: ({ height }) => stool(height),
  bed: ({ height, length }) => bed(height, length),
  bench: ({ height, length }) => bench(height, length),
  table: ({ height, length }) => table(height, length),
  wall: ({ height, length }) => wall(height, length),
  doorway: ({ height, length }) => doorway(height, length),
  step: ({ height }) => step(height),
  roller: ({ radius, length }) => roller(radius, length),
  ball: ({ radius = 0.1 }) => [ball([0, radius, 0], [radius, radius, radius], 'gum')],
  pillow: ({ height }) => pillow(height),
  towel: ({ height = 0.08 }) => (height > 0.07 ? rolledTowel(height) : foldedTowel(height)),
  cloth: ({ height = 0.012 }) => [box([0.26, height, 0.26], [0, height / 2, 0], 'linen', height / 2.1)],
  rail: ({ height, length }) => rail(height, length),
  bike: ({ height }) => bike(height),
  mirror: ({ height }) => mirror(height),
  dumbbell: () => dumbbell(),
  stick: ({ length }) => stick(length),
  hammer: () => hammer(),
  'twist-bar': ({ length }) => twistBar(length),
  weight: () => weight(),
  // These have a shape only between points of the body.
  band: () => [],
  strap: () => [],
  ring: () => [],
  water: () => [],
};

/** What stands around the figure and what it holds. */
export class Props {
  readonly group = new Group();
  private moving: Held[] = [];

  constructor(private readonly contact: Contact) {}

  set(list: readonly Prop[]): void {
    this.clear();
    const riding = list.some((prop) => prop.kind === 'bike');
    for (const prop of list) {
      if (prop.between && prop.between.length > 0) {
        this.move(held(prop));
        continue;
      }
      const object = prop.kind === 'water' ? water(prop.height) : this.stood(prop, riding);
      if (object) this.group.add(object);
      if (prop.kind === 'bike' && object) this.move(cranks(...cranked(object)));
    }
  }

  private move(one: Held): void {
    this.moving.push(one);
    this.group.add(one.object);
  }

  follow(body: Map<JointName, Placed>): void {
    for (const one of this.moving) one.follow(body);
  }

  private stood(prop: Prop, riding: boolean): Object3D | null {
    const bar = riding && prop.kind === 'rail';
    const shapes = bar ? rail(prop.height, prop.length, false) : standing[prop.kind](prop);
    if (shapes.length === 0) return null;
    const object = solid(shapes, ['wall', 'doorway', 'mirror'].includes(prop.kind) ? 0.14 : 0);
    this.contact.darken(object.material);
    object.position.copy(placeOf(prop));
    object.rotation.y = ((prop.facing ?? 0) * Math.PI) / 180;
    return object;
  }

  clear(): void {
    for (const child of this.group.children) drop(child);
    this.group.clear();
    this.moving = [];
  }
}

/** Where a bike's cranks turn, and about what, in the world. */
function cranked(bike: Object3D): [Vector3, Vector3] {
  return [
    new Vector3(...hub).applyQuaternion(bike.quaternion).add(bike.position),
    new Vector3(1, 0, 0).applyQuaternion(bike.quaternion),
  ];
}

export function drop(object: Object3D): void {
  const { geometry, material } = object as Mesh;
  geometry?.dispose();
  for (const one of Array.isArray(material) ? material : [material]) one?.dispose();
}
