import { Checkbox, NativeSelect } from '@mantine/core';
import type { PlannedExercise } from '~/api/programDocument';
import type { Dosage } from '~/api/programs';
import { NumberField } from '~/ui/NumberField';
import { dosageWords } from '~/ui/words';
import type { Edit } from './DraftForm';
import classes from './Editor.module.css';
import { TextFields } from './TextFields';

interface Properties {
  planned: PlannedExercise;
  name: string;
  path: (string | number)[];
  edit: Edit;
}

const blocks = [
  { key: 'morning', label: 'Morning' },
  { key: 'desk', label: 'Desk' },
  { key: 'desk-2', label: 'Desk, 2nd' },
  { key: 'desk-3', label: 'Desk, 3rd' },
  { key: 'desk-4', label: 'Desk, 4th' },
  { key: 'evening', label: 'Evening' },
];

/** How much of one exercise, and when in the day. Times a day follow from the blocks that are ticked. */
export function PlanFields({ planned, name, path, edit }: Properties) {
  const { dosage } = planned;
  const counted = dosage.minutes != null ? 'minutes' : 'repetitions';
  const set = (key: keyof Dosage) => (value: unknown) => edit([...path, 'dosage', key], value);
  const count = (next: string) => {
    const { minutes: _minutes, repetitions: _repetitions, ...rest } = dosage;
    edit([...path, 'dosage'], next === 'minutes' ? { ...rest, minutes: 5 } : { ...rest, repetitions: 10 });
  };
  const tick = (key: string, on: boolean) => {
    const next = blocks
      .map((block) => block.key)
      .filter((one) => (one === key ? on : planned.blocks.includes(one)));
    if (next.length === 0) return;
    edit(path, { ...planned, blocks: next, dosage: { ...dosage, timesADay: next.length } });
  };
  return (
    <fieldset className={classes.group}>
      <legend>
        {name} <span className="quiet small">{dosageWords(dosage)}</span>
      </legend>
      <div className={classes.numbers}>
        <NumberField label="Sets" value={dosage.sets} min={1} max={10} onChange={set('sets')} />
        <NativeSelect
          label="Counted in"
          value={counted}
          data={[
            { value: 'repetitions', label: 'repetitions' },
            { value: 'minutes', label: 'minutes' },
          ]}
          onChange={(event) => count(event.currentTarget.value)}
        />
        {counted === 'minutes' ? (
          <NumberField
            label="Minutes"
            value={dosage.minutes}
            min={0.5}
            max={60}
            step={0.5}
            onChange={set('minutes')}
          />
        ) : (
          <NumberField
            key="repetitions"
            label="Repetitions"
            value={dosage.repetitions}
            min={1}
            max={50}
            onChange={set('repetitions')}
          />
        )}
        <NumberField
          label="Hold, seconds"
          value={dosage.holdSeconds ?? 0}
          min={0}
          max={120}
          onChange={set('holdSeconds')}
        />
        <NumberField
          label="Rest, seconds"
          value={dosage.restSeconds ?? 0}
          min={0}
          max={600}
          onChange={set('restSeconds')}
        />
        <NativeSelect
          label="Sides"
          value={dosage.side}
          data={[
            { value: 'both', label: 'both together' },
            { value: 'each', label: 'each in turn' },
          ]}
          onChange={(event) => set('side')(event.currentTarget.value)}
        />
        <NumberField
          label="Days a week"
          value={dosage.daysAWeek}
          min={1}
          max={7}
          onChange={set('daysAWeek')}
        />
      </div>
      <fieldset className={classes.blocks} aria-label={`When in the day: ${name}`}>
        {blocks.map((block) => (
          <Checkbox
            key={block.key}
            label={block.label}
            checked={planned.blocks.includes(block.key)}
            onChange={(event) => tick(block.key, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      {planned.note !== undefined && (
        <TextFields
          edit={edit}
          fields={[{ path: [...path, 'note'], label: 'Note', value: planned.note ?? '' }]}
        />
      )}
    </fieldset>
  );
}
