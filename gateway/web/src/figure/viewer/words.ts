import type { Demonstration, Step } from '../pose/format';

/** Why there are still pictures where a figure should move. */
export type Problem = 'reduced' | 'no-webgl' | 'lost' | 'failed' | 'members';

const postures: Record<Demonstration['posture'], string> = {
  upright: 'upright',
  supine: 'lying on the back',
  prone: 'lying face down',
  'lying-on-left': 'lying on the left side',
  'lying-on-right': 'lying on the right side',
  'all-fours': 'on hands and knees',
};

const reasons: Record<Problem, string> = {
  reduced: 'You asked for less motion, so here it is in pictures.',
  'no-webgl': 'This browser can’t show the moving figure, so here it is in pictures.',
  lost: 'The moving figure has stopped on this device, so here it is in pictures.',
  failed: 'The moving figure didn’t load, so here it is in pictures.',
  members: 'The moving figure comes with a program. Here it is in pictures.',
};

export const problemWords = (problem: Problem): string => reasons[problem];

/** What the button says that tries again; none where trying again is of no use. */
export function againWords(problem: Problem): string {
  if (problem === 'no-webgl' || problem === 'members') return '';
  return problem === 'reduced' ? 'Show it moving' : 'Try again';
}

/** 'kneeUp' and 'knee-up' are 'knee up'. */
export const plain = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const seconds = (count: number): string => {
  const round = Math.round(count * 2) / 2;
  return round <= 1 ? 'a second' : `${round} seconds`;
};

/** What the picture is called for whoever does not see it. */
export function labelOf(name: string, demonstration: Demonstration | null): string {
  const moving = `${name}, shown by a moving figure`;
  return demonstration ? `${moving} ${postures[demonstration.posture]}` : moving;
}

/** One repetition in words, as the file has it. */
export function happenings(demonstration: Demonstration): string[] {
  const { start, steps } = demonstration.motion;
  const only = new Set(steps.flatMap((step) => ('to' in step ? [step.to] : []))).size <= 2;
  const one = (step: Step): string => {
    if ('hold' in step) return `${step.phase === 'rest' ? 'Rest' : 'Hold'} for ${seconds(step.hold)}.`;
    const where =
      step.to === start ? `Back to ${only ? 'the start' : plain(start)}` : sentence(plain(step.to));
    return `${where}, over ${seconds(step.seconds)}.`;
  };
  return [
    `Start ${postures[demonstration.posture]}${start === 'start' ? '' : ` (${plain(start)})`}.`,
    ...steps.map(one),
    ...(demonstration.side === 'right' ? ['The same with the other side.'] : []),
  ];
}

/** What a still picture is called: the frame that it shows, where that is known. */
export const stopWords = (frame: string, index: number, count: number): string =>
  `${index + 1} of ${count}${frame === '' ? '' : `: ${plain(frame)}`}`;
