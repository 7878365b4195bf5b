import type { PlanChange } from '../api/types';

/** What is different, in words: the same list for the practitioner and for the patient. */
export function PlanChanges({ changes, none }: { changes: PlanChange[]; none: string }) {
  if (changes.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.exercise}>
          <strong>{change.name}</strong>: {wordsFor(change)}
        </li>
      ))}
    </ul>
  );
}

function wordsFor({ before, after }: PlanChange): string {
  if (!after) return 'left out';
  return before ? `${after} (was ${before})` : after;
}
