import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgramPreview } from '~/api/programs';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { revisionQuery } from '../api/getRevision';
import { AboutSection } from './AboutSection';
import { DoAndAvoid } from './DoAndAvoid';
import { EatWell } from './EatWell';
import { EvidenceList } from './EvidenceList';
import { ExerciseSection } from './ExerciseSection';
import classes from './ProgramSections.module.css';

const parts = ['About', 'Do and avoid', 'Eat well', 'Exercises', 'Evidence'] as const;
type Part = (typeof parts)[number];

interface Properties {
  revision: string;
  preview: ProgramPreview;
  phase: string | undefined;
}

/** The whole program, one part at a time. */
export function ProgramSections({ revision, preview, phase }: Properties) {
  const document = useQuery(revisionQuery(revision));
  const [part, setPart] = useState<Part>('About');
  if (document.isError) return <ProblemView error={document.error} onRetry={() => void document.refetch()} />;
  if (!document.data) return <Loading what="Opening the program" />;
  const program = document.data;
  return (
    <div className="stack loose">
      <fieldset className={classes.parts} aria-label="Parts of this program">
        {parts.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.part}
            aria-pressed={one === part}
            onClick={() => setPart(one)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      <section aria-label={part}>
        {part === 'About' && <AboutSection program={program} phase={phase} />}
        {part === 'Do and avoid' && <DoAndAvoid program={program} phase={phase} />}
        {part === 'Eat well' && <EatWell nutrition={program.nutrition} />}
        {part === 'Exercises' && <ExerciseSection program={program} preview={preview} phase={phase} />}
        {part === 'Evidence' && (
          <div className="card">
            <EvidenceList evidence={program.evidence} />
          </div>
        )}
      </section>
    </div>
  );
}
