import { describe, expect, it } from 'vitest';
import { placed, pointOf } from '../pose/body';
import { mirror, motionOf, poseAt } from '../pose/motion';
import { breathing, fullness } from './breath';
import { bridge, kneeHug } from './fixtures';
import { arrowOf, mirroredPath, mirroredProps } from './surroundings';
import { momentIn, tempoOf } from './tempo';

describe('the figure in time', () => {
  const motion = motionOf(bridge);
  const tempo = tempoOf(bridge);
  const hips = (moment: number) => placed(poseAt(motion, moment)).get('pelvis')?.position.y ?? 0;

  it('has its hips up for the whole of the hold and down at both ends', () => {
    const up = hips(momentIn(tempo, 'hold', 0));
    expect(up).toBeGreaterThan(hips(0) + 0.08);
    expect(hips(momentIn(tempo, 'hold', 1))).toBeCloseTo(up);
    expect(hips(momentIn(tempo, 'lower', 1))).toBeCloseTo(hips(0));
    expect(hips(momentIn(tempo, 'rest', 1))).toBeCloseTo(hips(0));
  });

  it('breathes with belly and ribs and keeps the rest of it still', () => {
    const still = poseAt(motion, 3);
    const full = breathing(still, 4.6 * 0.42);
    expect(full.shifts.get('belly')?.z).toBeGreaterThan((still.shifts.get('belly')?.z ?? 0) + 0.008);
    expect(full.turns).toBe(still.turns);
    expect(fullness(0)).toBeCloseTo(0);
    expect(fullness(4.6)).toBeCloseTo(0);
  });
});

describe('the other side', () => {
  it('is the mirror of the one in the file', () => {
    const motion = motionOf(kneeHug);
    const pose = poseAt(motion, 5);
    const right = pointOf(placed(pose), 'kneeRight').position;
    const left = pointOf(placed(mirror(pose)), 'kneeLeft').position;
    expect(left.x).toBeCloseTo(-right.x, 4);
    expect(left.y).toBeCloseTo(right.y, 4);
    expect(left.z).toBeCloseTo(right.z, 4);
  });

  it('has what stands and what is held on the other side too', () => {
    expect(
      mirroredProps([
        { kind: 'chair', at: [0.4, -0.2], facing: 30 },
        { kind: 'band', between: ['palmRight', [0.5, 1, 0.2]] },
        { kind: 'ball', at: [0.1, 0.5, 0.2], radius: 0.1 },
      ]),
    ).toEqual([
      { kind: 'chair', at: [-0.4, -0.2], facing: -30 },
      { kind: 'band', between: ['palmLeft', [-0.5, 1, 0.2]] },
      { kind: 'ball', at: [-0.1, 0.5, 0.2], radius: 0.1 },
    ]);
  });

  it('has its arrow there as well', () => {
    const path = arrowOf(motionOf({ ...kneeHug, arrow: { of: 'kneeRight', from: 'start', to: 'drawn' } }));
    expect(path.length).toBeGreaterThan(5);
    expect(mirroredPath(path)[0]?.x).toBeCloseTo(-(path[0]?.x ?? 0));
    expect(mirroredPath(path).at(-1)?.y).toBeCloseTo(path.at(-1)?.y ?? 0);
  });
});
