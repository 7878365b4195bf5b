import { type Angles, midline, paired } from '../pose/angles';
import type { Motion } from '../pose/motion';
import type { Finding } from './finding';
import { measured } from './measure';

/** How far a solved angle may lie beyond a joint's range, in degrees: people differ by more. */
const leeway = 4;

function rangeOf(key: string): readonly [number, number] | undefined {
  const [name = '', movement = ''] = key.split('.');
  const movements = midline[name] ?? paired[name.replace(/(Left|Right)$/, '')];
  return movements?.[movement]?.range;
}

const words = (value: number, [least, most]: readonly [number, number]): string =>
  `is ${Math.round(value)}, and a joint goes from ${least} to ${most}`;

/** Every angle that is written, and every angle that came out, is one that a joint can take. */
export function joints(motion: Motion): Finding[] {
  const findings: Finding[] = [];
  for (const [name, frame] of motion.frames) {
    const judge = (angles: Angles, extra: number, how: string): void => {
      for (const [key, value] of Object.entries(angles)) {
        const range = rangeOf(key);
        if (range && (value < range[0] - extra || value > range[1] + extra)) {
          findings.push({
            key: `frames.${name}.joints.${key}`,
            rule: 'joint range',
            message: how + words(value, range),
          });
        }
      }
    };
    judge(frame.angles, 0, '');
    const written = new Set(findings.map((finding) => finding.key));
    judge(
      Object.fromEntries(
        Object.entries(measured(frame.pose, frame.angles)).filter(
          ([key]) => !written.has(`frames.${name}.joints.${key}`),
        ),
      ),
      leeway,
      'with hands and feet in their places it ',
    );
  }
  return findings;
}
