import type { ExerciseDocument } from '~/api/programDocument';
import type { Edit } from './DraftForm';
import classes from './Editor.module.css';
import { LinesField } from './LinesField';
import { TextFields } from './TextFields';

/** The step cards as people see them. Changes here are this program's own. */
export function ExerciseFields({ exercises, edit }: { exercises: ExerciseDocument[]; edit: Edit }) {
  return exercises.map((exercise, index) => (
    <fieldset key={exercise.slug} className={classes.group}>
      <legend>{exercise.name}</legend>
      <TextFields
        edit={edit}
        fields={[
          { path: ['exercises', index, 'name'], label: 'Name', value: exercise.name },
          {
            path: ['exercises', index, 'start'],
            label: 'Starting position',
            value: exercise.start ?? '',
            long: true,
          },
        ]}
      />
      <LinesField
        label="Steps"
        description="One on each line, three to five"
        lines={exercise.steps ?? []}
        onChange={(lines) => edit(['exercises', index, 'steps'], lines)}
      />
      <LinesField
        label="Cues"
        lines={exercise.cues ?? []}
        onChange={(lines) => edit(['exercises', index, 'cues'], lines)}
      />
    </fieldset>
  ));
}
