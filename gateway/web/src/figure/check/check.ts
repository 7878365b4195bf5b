import { parse } from 'yaml';
import { placed, type SolvedPose } from '../pose/body';
import { demonstration } from '../pose/format';
import { type Motion, motionOf, poseAt } from '../pose/motion';
import { fitted, projected } from '../view/camera';
import { balance } from './balance';
import type { Finding } from './finding';
import { contacts } from './holding';
import { joints } from './ranges';
import { body, surfaces } from './touching';

/** Looks per stretch of the motion. */
const looks = 8;
/** How much deeper parts may press while they pass each other, in metres. */
const brush = 0.02;

/** All that is wrong with a demonstration's file; nothing when it may be shown. */
export function findings(text: string, slug: string): Finding[] {
  let content: unknown;
  try {
    content = parse(text);
  } catch (problem) {
    return [{ key: '', rule: 'form', message: `is not YAML: ${(problem as Error).message.split('\n')[0]}` }];
  }
  const read = demonstration.safeParse(content);
  if (!read.success) {
    return read.error.issues.map((issue) => ({
      key: issue.path.join('.'),
      rule: 'form',
      message: issue.message,
    }));
  }
  if (read.data.slug !== slug)
    return [{ key: 'slug', rule: 'form', message: `is ${read.data.slug}, but the file is ${slug}` }];
  try {
    return unlike(judged(motionOf(read.data)));
  } catch (problem) {
    return [{ key: 'frames', rule: 'form', message: (problem as Error).message }];
  }
}

function judged(motion: Motion): Finding[] {
  const found = joints(motion);
  for (const frame of motion.frames.values()) {
    found.push(
      ...surfaces(motion, frame.name, frame.pose),
      ...body(motion, frame.name, frame.pose),
      ...balance(motion, frame),
    );
  }
  let before: SolvedPose | undefined;
  for (const stretch of motion.stretches) {
    const moves = stretch.from !== stretch.to;
    for (let look = 0; look < (moves ? looks : 1); look++) {
      const pose = poseAt(motion, stretch.start + (stretch.seconds * look) / looks);
      const on = `${stretch.from.name} to ${stretch.to.name}`;
      found.push(
        ...surfaces(motion, on, pose),
        ...body(motion, on, pose, moves ? brush : 0),
        ...contacts(motion, stretch, pose),
      );
      if (before && moves) found.push(...jumps(on, before, pose));
      before = pose;
    }
  }
  const last = motion.stretches.at(-1);
  if (last && last.to.name !== motion.demonstration.motion.start) {
    found.push({
      key: 'motion.steps',
      rule: 'loop seam',
      message: `ends in ${last.to.name}, not back in ${motion.demonstration.motion.start}`,
    });
  }
  return [...found, ...outOfFrame(motion)];
}

/** Nothing is anywhere else a moment later: two looks are an eighth of a stretch apart, and a body has weight. */
function jumps(on: string, before: SolvedPose, after: SolvedPose): Finding[] {
  const a = placed(before);
  const far = [...placed(after)].map(([name, where]) => ({
    name,
    off: where.position.distanceTo(a.get(name)?.position ?? where.position),
  }));
  const worst = far.reduce((most, one) => (one.off > most.off ? one : most));
  if (worst.off < 0.5) return [];
  return [
    {
      key: `frames.${on}`,
      rule: 'jump',
      message: `${worst.name} goes ${(worst.off * 100).toFixed(0)} cm in an eighth of the way`,
    },
  ];
}

function outOfFrame(motion: Motion): Finding[] {
  return motion.demonstration.cameras.flatMap((camera, i) => {
    const view = fitted(motion, camera, 4 / 3);
    const beyond = projected(motion, camera, view, 4 / 3);
    return beyond > 1
      ? [
          {
            key: `cameras[${i}]`,
            rule: 'out of frame' as const,
            message: `${camera.name} loses ${Math.round((beyond - 1) * 100)} % of what it is to show`,
          },
        ]
      : [];
  });
}

/** One finding of each kind and place is enough to mend it: the worst comes first. */
function unlike(found: Finding[]): Finding[] {
  const seen = new Set<string>();
  return found.filter((finding) => {
    const id = `${finding.rule}|${finding.rule.startsWith('through') ? '' : finding.key}|${finding.message.replace(/[\d.]+ cm/, '')}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
