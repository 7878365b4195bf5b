import { useId } from 'react';
import type { TextSize } from '~/api/accounts';
import classes from './TextSizeChoice.module.css';

const sizes: { value: TextSize; label: string }[] = [
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
];

/** Each choice is written in its own size. */
export function TextSizeChoice({ value, onChange }: { value: TextSize; onChange: (size: TextSize) => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend className={classes.legend}>Text size</legend>
      <div className={classes.choices}>
        {sizes.map((size) => (
          <label key={size.value} className={classes.choice} data-size={size.value}>
            <input
              type="radio"
              name={name}
              value={size.value}
              checked={value === size.value}
              onChange={() => onChange(size.value)}
            />
            <span>{size.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
