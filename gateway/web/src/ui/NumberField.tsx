import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface Properties {
  label: string;
  value: number | undefined | null;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
}

/** Hands on only numbers that make sense; anything else is shown as such and stays in the field. */
export function NumberField({ label, value, min, max, step = 1, onChange }: Properties) {
  const [text, setText] = useState(() => (value == null ? '' : String(value)));
  const number = Number(text);
  const fits = text.trim() !== '' && number >= min && number <= max && Number.isInteger(number / step);
  return (
    <TextInput
      label={label}
      inputMode={step < 1 ? 'decimal' : 'numeric'}
      value={text}
      error={fits ? undefined : `${min} to ${max}`}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const next = Number(typed);
        if (typed.trim() !== '' && next >= min && next <= max && Number.isInteger(next / step))
          onChange(next);
      }}
    />
  );
}
