import { Button } from '@mantine/core';
import { useState } from 'react';
import { pathWords, valueWords } from '~/features/programs/changeWords';
import type { Conflict } from '../draft/merge';
import classes from './Editor.module.css';

interface Properties {
  document: unknown;
  conflicts: Conflict[];
  onChoose: (choices: Record<string, 'mine' | 'theirs'>) => void;
}

/** Both are shown, whole, until one is chosen. */
export function ConflictPanel({ document, conflicts, onChoose }: Properties) {
  const [choices, setChoices] = useState<Record<string, 'mine' | 'theirs'>>({});
  return (
    <section className="card stack loose" aria-labelledby="conflict">
      <div className="stack tight">
        <h2 id="conflict">Someone else changed the same place</h2>
        <p>Everything else has been put together. For these, choose which to keep.</p>
      </div>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.path} className={classes.group}>
          <legend>{pathWords(conflict.path, [document])}</legend>
          <div className={classes.choice}>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={classes.option}>
                <input
                  type="radio"
                  name={conflict.path}
                  checked={(choices[conflict.path] ?? 'mine') === side}
                  onChange={() => setChoices({ ...choices, [conflict.path]: side })}
                />
                <span>
                  <strong>{side === 'mine' ? 'Yours' : 'Theirs'}</strong>
                  <br />
                  {valueWords(conflict[side])}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button onClick={() => onChoose(choices)}>Keep these</Button>
      </div>
    </section>
  );
}
