import { type Object3D, Quaternion, Vector3 } from 'three';
import { points } from '../../body/points';
import type { JointName } from '../../body/skeleton';
import { type Placed, pointOf } from '../../pose/body';
import type { Prop } from '../../pose/format';
import { Line, loopAround, spread } from './line';
import { dumbbell, hammer, stick, twistBar, weight } from './room';
import { ball, box, rod, solid } from './solid';

type Body = Map<JointName, Placed>;

/** Something that goes along with the body. */
export interface Held {
  readonly object: Object3D;
  follow(body: Body): void;
}

/** The prop that is held between, or lies around, points of the body. */
export function held(prop: Prop): Held {
  const ends = prop.between ?? [];
  // One ring at every corner, so that the line goes through it.
  const rings = Math.max(1, ends.length - 1) * 12 + 1;
  const places = (body: Body): Vector3[] =>
    ends.map((end) => (typeof end === 'string' ? pointOf(body, end).position : new Vector3(...end)));
  switch (prop.kind) {
    case 'band':
    case 'strap':
    case 'towel': {
      const [across, thick] = { band: [0.009, 0.0025], strap: [0.014, 0.003], towel: [0.03, 0.012] }[
        prop.kind
      ] as [number, number];
      const line = new Line(
        rings,
        across,
        thick,
        ({ band: 'wattle', strap: 'charcoal', towel: 'linen' } as const)[prop.kind],
      );
      return { object: line.mesh, follow: (body) => line.through(spread(places(body), rings)) };
    }
    case 'ring': {
      const line = new Line(40, 0.022, 0.003, 'wattle', true);
      return {
        object: line.mesh,
        follow: (body) => {
          const [a, b] = places(body) as [Vector3, Vector3];
          line.through(loopAround(a, b, aheadOf(body, ends[0]), prop.radius ?? 0.1, 40));
        },
      };
    }
    default:
      return rigid(prop, places, ends);
  }
}

const shapes = (prop: Prop) => {
  const { radius = 0.1, length } = prop;
  switch (prop.kind) {
    case 'ball':
      return [ball([0, 0, 0], [radius, radius, radius], 'gum')];
    case 'pillow':
      return [box([0.3, prop.height ?? 0.12, 0.36], [0, 0, 0], 'linen', 0.05)];
    case 'roller':
      return [rod([-(length ?? 0.4) / 2, 0, 0], [(length ?? 0.4) / 2, 0, 0], prop.radius ?? 0.06, 'gum')];
    case 'cloth':
      return [box([0.2, 0.012, 0.2], [0, 0, 0], 'linen', 0.006)];
    case 'hammer':
      return hammer();
    case 'stick':
      return stick(length);
    case 'twist-bar':
      return twistBar(length);
    case 'weight':
      return weight();
    default:
      return dumbbell();
  }
};

const x = new Vector3(1, 0, 0);

/** Between two points it lies along the line through them; in one hand across the palm. */
function rigid(prop: Prop, places: (body: Body) => Vector3[], ends: NonNullable<Prop['between']>): Held {
  const object = solid(shapes(prop));
  const grip = prop.kind === 'ball' ? (prop.radius ?? 0.1) : 0.022;
  return {
    object,
    follow: (body) => {
      const all = places(body);
      object.position.set(0, 0, 0);
      for (const place of all) object.position.addScaledVector(place, 1 / all.length);
      const [first, last] = [all[0] as Vector3, all[all.length - 1] as Vector3];
      const end = ends[0];
      if (all.length > 1) object.quaternion.setFromUnitVectors(x, last.clone().sub(first).normalize());
      else if (typeof end === 'string') {
        const { normal } = pointOf(body, end);
        const across = aheadOf(body, end);
        object.quaternion.copy(new Quaternion().setFromUnitVectors(x, across));
        object.position.addScaledVector(normal, grip);
      }
      if (all.length > 1 && ['stick', 'twist-bar'].includes(prop.kind))
        for (const one of ends)
          if (typeof one === 'string')
            object.position.addScaledVector(pointOf(body, one).normal, grip / all.length);
    },
  };
}

/** The cranks of a bike, from each foot to the hub and through it. */
export function cranks(middle: Vector3, across: Vector3): Held {
  const line = new Line(37, 0.012, 0.012, 'steel');
  const [left, right] = [1, -1].map((side) => middle.clone().addScaledVector(across, 0.07 * side)) as [
    Vector3,
    Vector3,
  ];
  return {
    object: line.mesh,
    follow: (body) => {
      const [a, b] = ['ballLeft', 'ballRight'].map((name) => pointOf(body, name).position) as [
        Vector3,
        Vector3,
      ];
      line.through(spread([a, left, right, b], 37));
    },
  };
}

/** Forwards in the frame of the part that a point lies on; across the palm for a hand. */
function aheadOf(body: Body, end: string | readonly number[] | undefined): Vector3 {
  const joint = typeof end === 'string' ? points.get(end)?.joint : undefined;
  const turn = joint ? body.get(joint)?.quaternion : undefined;
  return turn ? new Vector3(0, 0, 1).applyQuaternion(turn) : new Vector3(0, 0, 1);
}
