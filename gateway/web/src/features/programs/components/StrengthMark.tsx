import type { EvidenceStrength } from '~/api/programDocument';
import classes from './StrengthMark.module.css';

const marks = {
  strong: { word: 'Strong', bars: 3 },
  some: { word: 'Some', bars: 2 },
  early: { word: 'Early', bars: 1 },
};

export function StrengthMark({ strength }: { strength: EvidenceStrength }) {
  const { word, bars } = marks[strength] ?? marks.early;
  return (
    <span className={classes.mark}>
      <span className={classes.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} data-on={bar <= bars || undefined} />
        ))}
      </span>
      {word}
    </span>
  );
}
