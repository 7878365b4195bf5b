import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Demonstration } from '../pose/format';
import { findings } from './check';

/** A squat that holds; each test breaks one thing of it. */
function squat(): Demonstration {
  return {
    slug: 'squat',
    side: 'both',
    posture: 'upright',
    contacts: [
      { pin: 'soleRight', on: 'floor' },
      { pin: 'soleLeft', on: 'floor' },
    ],
    frames: {
      standing: {
        joints: { hip: { abduction: 5 }, knee: { flexion: 3 }, shoulder: { elevation: 10, plane: 20 } },
      },
      low: {
        from: 'standing',
        root: { pitch: 24 },
        joints: {
          hip: { flexion: 74, abduction: 8 },
          knee: { flexion: 72 },
          ankle: { dorsiflexion: 22 },
          shoulder: { elevation: 62, plane: 85 },
        },
      },
    },
    motion: {
      start: 'standing',
      steps: [{ to: 'low', seconds: 2 }, { hold: 1 }, { to: 'standing', seconds: 2 }],
    },
    cameras: [
      { name: 'side', azimuth: -90, elevation: 8 },
      { name: 'front', azimuth: 0, elevation: 8 },
    ],
    muscles: ['quadriceps'],
  } as Demonstration;
}

function broken(breaks: (squat: Demonstration) => void): string[] {
  const demonstration = squat();
  breaks(demonstration);
  return findings(stringify(demonstration), 'squat').map(
    ({ key, rule, message }) => `${key}: ${rule}: ${message}`,
  );
}

const low = (demonstration: Demonstration) =>
  demonstration.frames.low as NonNullable<Demonstration['frames'][string]>;

describe('what is checked of a demonstration', () => {
  it('finds nothing wrong with a squat that is done well', () => {
    expect(broken(() => undefined)).toEqual([]);
  });

  it('refuses a joint beyond its range, by its key', () => {
    expect(broken((one) => Object.assign(low(one).joints ?? {}, { neckless: {} })).join()).toContain('form');
    expect(broken((one) => Object.assign(low(one).joints ?? {}, { lumbar: { flexion: 85 } }))).toContainEqual(
      expect.stringMatching(/^frames\.low\.joints\.lumbar\.flexion: joint range: is 85/),
    );
  });

  it('refuses a hand that does not reach what it is to touch', () => {
    const found = broken((one) => {
      one.contacts.push({ touch: 'palmRight', to: 'ankleLeft' });
    });
    expect(found).toContainEqual(
      expect.stringMatching(/^contacts\[2\]: off its target: palmRight is .* from ankleLeft/),
    );
  });

  it('refuses a foot that goes through the floor', () => {
    const found = broken((one) => {
      one.contacts[0] = { pin: 'soleRight', on: 'floor', at: [-0.12, -0.12, 0] };
    });
    expect(found.join('\n')).toMatch(/through a surface: (heel|forefoot)Right is .* inside the floor/);
  });

  it('refuses a body that goes through furniture', () => {
    const found = broken((one) => {
      one.props = [{ kind: 'table', at: [0, 0.1] }];
    });
    expect(found.join('\n')).toMatch(/through a surface: \w+ is .* inside the table/);
  });

  it('refuses an arm that goes through the body', () => {
    const found = broken((one) => {
      Object.assign(low(one).joints ?? {}, {
        shoulderRight: { elevation: 25, plane: 140 },
        elbowRight: { flexion: 30 },
      });
    });
    expect(found.join('\n')).toMatch(/through the body: .*Right/);
  });

  it('refuses a pinned foot that slides', () => {
    const found = broken((one) => {
      one.contacts = [
        { pin: 'soleRight', on: 'floor', at: [-1.2, 0] },
        { pin: 'soleLeft', on: 'floor', at: [1.2, 0] },
      ];
      one.held = 'somebody';
    });
    expect(found.join('\n')).toMatch(/contacts\[0\]: sliding: soleRight is/);
  });

  it('refuses weight that nothing carries', () => {
    expect(broken((one) => Object.assign(low(one), { root: { pitch: 75 } }))).toContainEqual(
      expect.stringMatching(/^frames\.low: balance:/),
    );
  });

  it('refuses a motion that does not end where it began', () => {
    expect(broken((one) => one.motion.steps.pop())).toContainEqual(
      expect.stringMatching(/^motion\.steps: loop seam/),
    );
  });

  it('says where a file is not of the form', () => {
    expect(findings('slug: [', 'squat')[0]).toMatchObject({ rule: 'form' });
    expect(findings(stringify(squat()), 'lunge')[0]).toMatchObject({ key: 'slug', rule: 'form' });
    expect(broken((one) => Object.assign(one, { muscles: ['heart'] }))[0]).toContain('muscles.0: form');
    expect(broken((one) => Object.assign(low(one), { from: 'low' }))[0]).toContain('goes round in a circle');
  });
});
