import { Textarea } from '@mantine/core';
import { useState } from 'react';

interface Properties {
  label: string;
  description?: string;
  lines: string[];
  onChange: (lines: string[]) => void;
}

/** A list, one line each. Empty lines are only breath while typing and are not kept. */
export function LinesField({ label, description = 'One on each line', lines, onChange }: Properties) {
  const [text, setText] = useState(() => lines.join('\n'));
  return (
    <Textarea
      label={label}
      description={description}
      autosize
      minRows={2}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(linesOf(event.currentTarget.value));
      }}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
