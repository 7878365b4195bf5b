import type { Progress } from '../keeping';

/** Counted in parts, because nobody knows beforehand how long a part takes. */
export function BringProgress({ progress: { done, of } }: { progress: Progress }) {
  return (
    <div className="stack tight">
      <progress
        value={of === 0 ? undefined : done}
        max={of === 0 ? undefined : of}
        aria-label="Downloading"
      />
      <p className="quiet small" role="status">
        {of === 0 ? 'Getting ready' : done < of ? 'Downloading' : 'Nearly there'}
      </p>
    </div>
  );
}
