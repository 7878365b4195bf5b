import type { ExerciseDocument, ProgramPhase } from '~/api/programDocument';
import { exerciseName } from '~/features/session/itemWords';
import type { Edit } from './DraftForm';
import { LinesField } from './LinesField';
import { PlanFields } from './PlanFields';
import { TextFields } from './TextFields';

interface Properties {
  phase: ProgramPhase;
  index: number;
  exercises: ExerciseDocument[];
  edit: Edit;
}

export function PhaseFields({ phase, index, exercises, edit }: Properties) {
  const path = ['phases', index];
  const nameOf = (slug: string) =>
    exercises.find((exercise) => exercise.slug === slug)?.name ?? exerciseName(slug) ?? slug;
  return (
    <>
      <TextFields
        edit={edit}
        fields={[
          { path: [...path, 'title'], label: 'Name of the phase', value: phase.title },
          { path: [...path, 'goal'], label: 'Goal', value: phase.goal, long: true },
        ]}
      />
      <LinesField
        label="Ready to move on when"
        lines={phase.criteria}
        onChange={(lines) => edit([...path, 'criteria'], lines)}
      />
      {phase.plan.map((planned, at) => (
        <PlanFields
          // biome-ignore lint/suspicious/noArrayIndexKey: one exercise may stand twice in a plan
          key={`${planned.exercise}-${at}`}
          planned={planned}
          name={nameOf(planned.exercise)}
          path={[...path, 'plan', at]}
          edit={edit}
        />
      ))}
    </>
  );
}
