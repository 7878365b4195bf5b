import { NumberInput, TextInput } from '@mantine/core';
import type { Measure, MeasureItem } from '~/api/programs';
import { Scale } from '~/ui/Scale';
import type { Draft, DraftAnswer } from '../draft';
import { Stopwatch } from './Stopwatch';

interface Properties {
  measure: Measure;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

export function MeasureFields({ measure, draft, onChange }: Properties) {
  const change = (item: MeasureItem, part: DraftAnswer) =>
    onChange({ ...draft, [item.id]: { ...draft[item.id], ...part } });
  return (
    <>
      {measure.seconds != null && <Stopwatch seconds={measure.seconds} />}
      {measure.items.map((item) => {
        const answer = draft[item.id] ?? {};
        return (
          <div key={item.id} className="stack tight">
            {item.named && (
              <TextInput
                label={item.optional ? `${item.text} (if you like)` : item.text}
                maxLength={80}
                value={answer.about ?? ''}
                onChange={(event) => change(item, { about: event.currentTarget.value })}
              />
            )}
            {item.unit ? (
              <NumberInput
                label={item.text}
                min={item.from}
                max={item.to}
                allowDecimal={false}
                suffix={` ${item.unit}`}
                value={answer.value ?? ''}
                onChange={(value) => change(item, { value: value === '' ? undefined : Number(value) })}
              />
            ) : (
              <Scale
                legend={item.named ? `How well can you do it now?` : item.text}
                low={item.low ?? ''}
                high={item.high ?? ''}
                from={item.from}
                to={item.to}
                value={answer.value}
                onChange={(value) => change(item, { value })}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
