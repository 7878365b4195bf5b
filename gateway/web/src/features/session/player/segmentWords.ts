import type { Segment, Timeline } from './timeline';

const words: Record<Segment['kind'], string> = {
  ready: 'Get ready',
  switch: 'Switch sides',
  rest: 'Rest',
  lift: 'Go',
  hold: 'Hold',
  lower: 'And back',
  ease: 'Ease off',
  go: 'Keep going',
};

export function segmentWord(segment: Segment): string {
  return words[segment.kind];
}

/** Repetitions are counted, everything else counts down. */
export function bigDigits(segment: Segment, left: number): string {
  const counting =
    segment.kind === 'lift' || segment.kind === 'lower' || (segment.kind === 'hold' && segment.seconds < 5);
  if (counting) return String(segment.repetition);
  const seconds = Math.ceil(left);
  if (segment.seconds < 100) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function whereInIt(segment: Segment, timeline: Timeline): string {
  const parts: string[] = [];
  if (segment.side) parts.push(segment.side === 'first' ? 'First side' : 'Other side');
  if (segment.repetition > 0 && timeline.repetitions > 1)
    parts.push(`${segment.repetition} of ${timeline.repetitions}`);
  if (timeline.sets > 1) parts.push(`set ${segment.set} of ${timeline.sets}`);
  const text = parts.join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a screen reader hears: changes of doing, not every second and not every repetition. */
export function announcement(segment: Segment): string {
  switch (segment.kind) {
    case 'ready':
      return 'Get ready';
    case 'switch':
      return 'Switch sides';
    case 'rest':
      return `Rest for ${segment.seconds} seconds`;
    case 'hold':
      return segment.seconds >= 5 ? `Hold for ${segment.seconds} seconds` : '';
    case 'ease':
      return 'Ease off';
    case 'go':
      return 'Go';
    case 'lift':
      return segment.repetition === 1 ? 'Go' : '';
    case 'lower':
      return '';
  }
}
