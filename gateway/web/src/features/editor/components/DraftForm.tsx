import type { ProgramDocument } from '~/api/programDocument';
import { setAt } from '../draft/path';
import { AdviceFields } from './AdviceFields';
import { EditorPart } from './EditorPart';
import { ExerciseFields } from './ExerciseFields';
import { PhaseFields } from './PhaseFields';
import { SignFields } from './SignFields';
import { TextFields } from './TextFields';

export type Edit = (path: (string | number)[], value: unknown) => void;

interface Properties {
  document: ProgramDocument;
  onChange: (document: ProgramDocument) => void;
}

export function DraftForm({ document, onChange }: Properties) {
  const edit: Edit = (path, value) => onChange(setAt(document, path, value));
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()} aria-label="The draft">
      <EditorPart title="In short" open>
        {() => (
          <TextFields
            edit={edit}
            fields={[
              { path: ['title'], label: 'Title, in everyday words', value: document.title },
              { path: ['medicalName'], label: 'Medical name', value: document.medicalName },
              { path: ['line'], label: 'In one line', value: document.line, long: true },
              { path: ['whoItIsFor'], label: 'Who it is for', value: document.whoItIsFor, long: true },
              { path: ['whatToExpect'], label: 'What to expect', value: document.whatToExpect, long: true },
            ]}
          />
        )}
      </EditorPart>
      {document.phases.map((phase, index) => (
        <EditorPart key={phase.key} title={`Phase: ${phase.title}`}>
          {() => <PhaseFields phase={phase} index={index} exercises={document.exercises ?? []} edit={edit} />}
        </EditorPart>
      ))}
      <EditorPart title="Exercises, step by step">
        {() => <ExerciseFields exercises={document.exercises ?? []} edit={edit} />}
      </EditorPart>
      <EditorPart title="About the condition">
        {() =>
          document.sections.map((section, index) => (
            <TextFields
              key={section.id}
              legend={section.title}
              edit={edit}
              fields={[
                { path: ['sections', index, 'title'], label: 'Heading', value: section.title },
                { path: ['sections', index, 'text'], label: 'Text', value: section.text, long: true },
              ]}
            />
          ))
        }
      </EditorPart>
      <EditorPart title="Do and avoid">{() => <AdviceFields document={document} edit={edit} />}</EditorPart>
      <EditorPart title="Eat well">
        {() => (
          <>
            {document.nutrition.points.map((point, index) => (
              <TextFields
                key={point.id}
                edit={edit}
                fields={[
                  {
                    path: ['nutrition', 'points', index, 'text'],
                    label: `Point ${index + 1}`,
                    value: point.text,
                    long: true,
                  },
                ]}
              />
            ))}
            {document.nutrition.meals.map((meal, index) => (
              <TextFields
                key={meal.id}
                legend={meal.title}
                edit={edit}
                fields={[
                  { path: ['nutrition', 'meals', index, 'title'], label: 'Meal', value: meal.title },
                  {
                    path: ['nutrition', 'meals', index, 'text'],
                    label: 'Text',
                    value: meal.text,
                    long: true,
                  },
                ]}
              />
            ))}
          </>
        )}
      </EditorPart>
      <EditorPart title="Warning signs">
        {() => <SignFields signs={document.warningSigns} edit={edit} />}
      </EditorPart>
    </form>
  );
}
