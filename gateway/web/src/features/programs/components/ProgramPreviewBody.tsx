import type { ProgramPreview } from '~/api/programs';
import { WarningSignLists } from '~/ui/WarningSignLists';
import { EvidenceList } from './EvidenceList';
import { PhaseSpine } from './PhaseSpine';

/** What anyone may read before they start. */
export function ProgramPreviewBody({ preview }: { preview: ProgramPreview }) {
  return (
    <div className="stack loose">
      <section className="card stack" aria-labelledby="who">
        <h2 id="who">Who it is for</h2>
        <p>{preview.whoItIsFor}</p>
        <h2>What to expect</h2>
        <p>{preview.whatToExpect}</p>
      </section>
      <section className="card stack" aria-labelledby="phases">
        <h2 id="phases">How it goes</h2>
        <PhaseSpine phases={preview.phases} />
      </section>
      <section className="card stack" aria-labelledby="exercises">
        <h2 id="exercises">{preview.exercises.length} exercises</h2>
        <ul>
          {preview.exercises.map((exercise) => (
            <li key={exercise.slug}>{exercise.name}</li>
          ))}
        </ul>
      </section>
      <section className="card stack" aria-labelledby="evidence">
        <h2 id="evidence">What it rests on</h2>
        <EvidenceList evidence={preview.evidence} />
      </section>
      <WarningSignLists signs={preview.warningSigns} />
    </div>
  );
}
