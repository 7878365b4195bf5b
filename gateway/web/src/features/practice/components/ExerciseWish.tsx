import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ExerciseDocument } from '~/api/programDocument';
import { NumberField } from '~/ui/NumberField';
import { regionName } from '~/ui/words';
import type { Wish } from '../adjust/adjustment';
import type { ExerciseChoice } from '../api/types';
import classes from './Practice.module.css';

interface Properties {
  name: string;
  exercise: ExerciseDocument | undefined;
  wish: Wish;
  choices: ExerciseChoice[];
  errors: string[];
  onChange: (wish: Wish) => void;
}

const blocks = [
  { key: 'morning', label: 'Morning' },
  { key: 'desk', label: 'Desk' },
  { key: 'desk-2', label: 'Desk, 2nd' },
  { key: 'desk-3', label: 'Desk, 3rd' },
  { key: 'desk-4', label: 'Desk, 4th' },
  { key: 'evening', label: 'Evening' },
];

/** One exercise of the plan: left out, swapped, or in another dosage. */
export function ExerciseWish({ name, exercise, wish, choices, errors, onChange }: Properties) {
  const set = (change: Partial<Wish>) => onChange({ ...wish, ...change });
  return (
    <fieldset className={classes.exercise}>
      <legend>{name}</legend>
      <Checkbox
        label="Leave it out"
        checked={wish.leftOut}
        onChange={(event) => set({ leftOut: event.currentTarget.checked })}
      />
      {!wish.leftOut && (
        <>
          <NativeSelect
            label="Do this"
            value={wish.instead}
            data={[
              { group: 'In the program', items: [{ value: '', label: name }] },
              ...nearby(exercise, choices),
              ...byRegion(choices),
            ]}
            onChange={(event) => set({ instead: event.currentTarget.value })}
          />
          <div className={classes.numbers}>
            <NumberField label="Sets" value={wish.sets} min={1} max={10} onChange={(sets) => set({ sets })} />
            {wish.minutes != null ? (
              <NumberField
                label="Minutes"
                value={wish.minutes}
                min={0.5}
                max={60}
                step={0.5}
                onChange={(minutes) => set({ minutes })}
              />
            ) : (
              <NumberField
                label="Repetitions"
                value={wish.repetitions}
                min={1}
                max={50}
                onChange={(repetitions) => set({ repetitions })}
              />
            )}
            <NumberField
              label="Hold, seconds"
              value={wish.holdSeconds}
              min={0}
              max={120}
              onChange={(holdSeconds) => set({ holdSeconds })}
            />
            <NumberField
              label="Days a week"
              value={wish.daysAWeek}
              min={1}
              max={7}
              onChange={(daysAWeek) => set({ daysAWeek })}
            />
          </div>
          <fieldset className={classes.blocks} aria-label={`When in the day: ${name}`}>
            {blocks.map((block) => (
              <Checkbox
                key={block.key}
                label={block.label}
                checked={wish.blocks.includes(block.key)}
                disabled={wish.blocks.length === 1 && wish.blocks[0] === block.key}
                onChange={(event) =>
                  set({ blocks: ticked(wish.blocks, block.key, event.currentTarget.checked) })
                }
              />
            ))}
          </fieldset>
          <TextInput
            label="A word about it"
            value={wish.note}
            maxLength={500}
            onChange={(event) => set({ note: event.currentTarget.value })}
          />
        </>
      )}
      {errors.length > 0 && <p role="alert">{errors.join('. ')}</p>}
    </fieldset>
  );
}

function ticked(before: string[], key: string, on: boolean): string[] {
  return blocks.map((block) => block.key).filter((one) => (one === key ? on : before.includes(one)));
}

function nearby(exercise: ExerciseDocument | undefined, choices: ExerciseChoice[]) {
  const named = (slug: string | null | undefined, word: string) => {
    const found = choices.find((choice) => choice.slug === slug);
    return found ? [{ value: found.slug, label: `${found.name} (${word})` }] : [];
  };
  const items = [...named(exercise?.easier, 'easier'), ...named(exercise?.harder, 'harder')];
  return items.length > 0 ? [{ group: 'Easier or harder', items }] : [];
}

function byRegion(choices: ExerciseChoice[]) {
  const regions = [...new Set(choices.map((choice) => choice.region))];
  return regions.map((region) => ({
    group: regionName(region),
    items: choices
      .filter((choice) => choice.region === region)
      .map((choice) => ({ value: choice.slug, label: choice.name })),
  }));
}
