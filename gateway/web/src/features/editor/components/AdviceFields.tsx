import { NativeSelect } from '@mantine/core';
import type { ProgramDocument } from '~/api/programDocument';
import { phaseName } from '~/ui/words';
import type { Edit } from './DraftForm';
import classes from './Editor.module.css';
import { TextFields } from './TextFields';

export function AdviceFields({ document, edit }: { document: ProgramDocument; edit: Edit }) {
  return (
    <>
      {document.do.map((point, index) => (
        <TextFields
          key={point.id}
          legend={`Do ${index + 1}`}
          edit={edit}
          fields={[
            { path: ['do', index, 'text'], label: 'What to do', value: point.text },
            { path: ['do', index, 'why'], label: 'Why', value: point.why, long: true },
          ]}
        />
      ))}
      {document.avoid.map((point, index) => (
        <div key={point.id} className={classes.group}>
          <TextFields
            legend={`Avoid ${index + 1}`}
            edit={edit}
            fields={[
              { path: ['avoid', index, 'text'], label: 'What to go easy on', value: point.text },
              { path: ['avoid', index, 'instead'], label: 'Instead', value: point.instead, long: true },
            ]}
          />
          <NativeSelect
            label="Until the phase"
            value={point.until}
            data={[
              ...document.phases.map((phase) => ({
                value: phase.key,
                label: phaseName(phase.key, document.phases),
              })),
              { value: 'always', label: 'always' },
            ]}
            onChange={(event) => edit(['avoid', index, 'until'], event.currentTarget.value)}
          />
        </div>
      ))}
    </>
  );
}
