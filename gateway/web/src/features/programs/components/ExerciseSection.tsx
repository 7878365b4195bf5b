import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { useState } from 'react';
import type { ExerciseDocument, PlannedExercise, ProgramDocument } from '~/api/programDocument';
import type { ProgramPreview } from '~/api/programs';
import { Figure } from '~/figure/react/Figure';
import { Poster } from '~/figure/react/Poster';
import { dosageWords } from '~/ui/words';
import classes from './ProgramSections.module.css';

interface Properties {
  program: ProgramDocument;
  preview: ProgramPreview;
  phase: string | undefined;
}

export function ExerciseSection({ program, preview, phase }: Properties) {
  const known = new Map((program.exercises ?? []).map((exercise) => [exercise.slug, exercise]));
  const nameOf = (slug: string) =>
    known.get(slug)?.name ??
    preview.exercises.find((exercise) => exercise.slug === slug)?.name ??
    slug.replaceAll('-', ' ');
  return (
    <div className="stack loose">
      {program.phases.map((one) => (
        <section key={one.key} className="stack" aria-labelledby={`phase-${one.key}`}>
          <h2 id={`phase-${one.key}`}>
            {one.title}
            {one.key === phase && <span className="quiet small"> · you’re here</span>}
          </h2>
          <ul className={classes.exercises}>
            {one.plan.map((planned) => (
              <li key={planned.exercise} className={classes.exercise}>
                <ExerciseDetail
                  planned={planned}
                  name={nameOf(planned.exercise)}
                  exercise={known.get(planned.exercise)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ExerciseDetail({
  planned,
  name,
  exercise,
}: {
  planned: PlannedExercise;
  name: string;
  exercise: ExerciseDocument | undefined;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Poster slug={planned.exercise} className={classes.poster} />
        <span>
          <strong>{name}</strong>
          <br />
          <span className="quiet small">
            {dosageWords(planned.dosage)}
            {planned.dosage.timesADay && planned.dosage.timesADay > 1
              ? `, ${planned.dosage.timesADay} times a day`
              : ''}
            {planned.dosage.daysAWeek && planned.dosage.daysAWeek < 7
              ? `, ${planned.dosage.daysAWeek} days a week`
              : ''}
          </span>
        </span>
        <CaretDownIcon size={22} aria-hidden="true" />
      </summary>
      <div className={classes.opened}>
        {opened && <Figure slug={planned.exercise} name={name} autoplay />}
        <div className="stack tight">
          {exercise?.start && <p>{exercise.start}</p>}
          {exercise?.steps && (
            <ol>
              {exercise.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
          {exercise?.cues && exercise.cues.length > 0 && <p className="quiet">{exercise.cues.join('. ')}.</p>}
          {planned.note && <p className="quiet">{planned.note}</p>}
        </div>
      </div>
    </details>
  );
}
