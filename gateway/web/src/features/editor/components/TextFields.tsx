import { Textarea, TextInput } from '@mantine/core';
import type { Edit } from './DraftForm';
import classes from './Editor.module.css';

interface Field {
  path: (string | number)[];
  label: string;
  value: string;
  long?: boolean;
}

interface Properties {
  legend?: string;
  fields: Field[];
  edit: Edit;
}

export function TextFields({ legend, fields, edit }: Properties) {
  const inputs = fields.map(({ path, label, value, long }) =>
    long ? (
      <Textarea
        key={label}
        label={label}
        autosize
        minRows={2}
        value={value}
        onChange={(event) => edit(path, event.currentTarget.value)}
      />
    ) : (
      <TextInput
        key={label}
        label={label}
        value={value}
        onChange={(event) => edit(path, event.currentTarget.value)}
      />
    ),
  );
  if (!legend) return <div className="stack">{inputs}</div>;
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {inputs}
    </fieldset>
  );
}
