import { useId } from 'react';
import classes from './Scale.module.css';

interface Properties {
  legend: string;
  low: string;
  high: string;
  from?: number;
  to?: number;
  value: number | undefined;
  onChange: (value: number) => void;
}

/** A row of big numbers, one of which is chosen. Radio buttons underneath, so that arrow keys work. */
export function Scale({ legend, low, high, from = 0, to = 10, value, onChange }: Properties) {
  const name = useId();
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return (
    <fieldset className={classes.scale}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.numbers}>
        {numbers.map((number) => (
          <label key={number} className={classes.number}>
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === number}
              onChange={() => onChange(number)}
              aria-label={labelFor(number, { from, to, low, high })}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>
          {from} {low}
        </span>
        <span>
          {to} {high}
        </span>
      </div>
    </fieldset>
  );
}

function labelFor(number: number, ends: { from: number; to: number; low: string; high: string }): string {
  if (number === ends.from) return `${number}, ${ends.low}`;
  if (number === ends.to) return `${number}, ${ends.high}`;
  return String(number);
}
