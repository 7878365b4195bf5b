import { Box3, Mesh, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { placed, pointOf } from '../../pose/body';
import type { Prop } from '../../pose/format';
import { bodyOf } from '../../pose/solve';
import { heights } from '../../pose/surfaces';
import { Contact } from '../contact';
import { Props } from './props';

const body = placed(bodyOf({}, new Quaternion(), new Vector3(0, 0.925, 0)));

function shown(...list: Prop[]): Box3 {
  const props = new Props(new Contact());
  props.set(list);
  props.follow(body);
  props.group.updateMatrixWorld(true);
  return new Box3().setFromObject(props.group, true);
}

describe('props', () => {
  it.each(Object.entries(heights).filter(([kind]) => kind !== 'chair'))(
    'a %s is as high as bodies lie on it',
    (kind, height) => {
      const { max, min } = shown({ kind: kind as Prop['kind'], at: [0.3, -0.2] });
      expect(max.y).toBeCloseTo(height, 3);
      expect(min.y).toBeGreaterThan(-0.005);
    },
  );

  it('a mat lies in the floor, so that the floor is where bodies lie', () => {
    expect(shown({ kind: 'mat' }).max.y).toBeLessThan(0.003);
  });

  it('a wall keeps behind the plane that hands are pinned to, whichever way it faces', () => {
    const { min } = shown({ kind: 'wall', at: [0, 0.6], facing: 180 });
    expect(min.z).toBeGreaterThan(0.58);
  });

  it('a chair turned to the left has its back on the right', () => {
    const { min, max } = shown({ kind: 'chair', facing: 90 });
    expect(-min.x).toBeGreaterThan(max.x);
  });

  it('a band goes through the hands that hold it', () => {
    const band = shown({ kind: 'band', between: ['palmLeft', [0, 1, 1.2], 'palmRight'] });
    const hand = pointOf(body, 'palmLeft').position;
    expect(band.max.x).toBeCloseTo(hand.x, 1);
    expect(band.min.x).toBeCloseTo(-hand.x, 1);
    expect(band.max.z).toBeCloseTo(1.2, 1);
  });

  it('a stick lies along the line between two hands', () => {
    const stick = shown({ kind: 'stick', between: ['palmLeft', 'palmRight'], length: 1.1 });
    expect(stick.max.x - stick.min.x).toBeCloseTo(1.128, 1);
  });

  it('a bike has cranks that go with the feet, and the rail before it is its handlebar', () => {
    const props = new Props(new Contact());
    props.set([{ kind: 'bike' }, { kind: 'rail', at: [0, 0.6], height: 1.1 }]);
    props.follow(body);
    const [, cranks, bar] = props.group.children.map((one) => new Box3().setFromObject(one, true)) as [
      Box3,
      Box3,
      Box3,
    ];
    expect(cranks.max.x).toBeCloseTo(pointOf(body, 'ballLeft').position.x, 1);
    expect(bar.min.y).toBeGreaterThan(1);
  });

  it('gives nothing back from the list before', () => {
    const props = new Props(new Contact());
    props.set([{ kind: 'chair' }, { kind: 'band', between: ['palmLeft', 'palmRight'] }]);
    props.set([{ kind: 'stool' }]);
    expect(props.group.children.filter((one) => one instanceof Mesh)).toHaveLength(1);
  });

  it('takes one draw call for a prop, and few triangles', () => {
    const kinds = [
      'chair',
      'stool',
      'bench',
      'bed',
      'table',
      'step',
      'rail',
      'bike',
      'wall',
      'doorway',
      'mirror',
      'mat',
      'roller',
      'ball',
      'pillow',
      'towel',
      'cloth',
      'dumbbell',
      'stick',
      'hammer',
      'twist-bar',
      'weight',
      'water',
    ] as const;
    for (const kind of kinds.filter((one) => one !== 'bike')) {
      const props = new Props(new Contact());
      props.set([{ kind }]);
      expect(props.group.children, kind).toHaveLength(1);
      const { geometry } = props.group.children[0] as Mesh;
      expect((geometry.index ?? geometry.getAttribute('position')).count / 3, kind).toBeLessThan(4000);
    }
  });
});
