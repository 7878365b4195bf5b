import type { ReactNode } from 'react';
import classes from './Spine.module.css';

export type BeadState = 'done' | 'now' | 'later' | 'missed';

/** The one vertical line. It carries the day's blocks and a program's phases, nothing else. */
export function Spine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={classes.spine} aria-label={label}>
      {children}
    </ol>
  );
}

export function Vertebra({ state, children }: { state: BeadState; children: ReactNode }) {
  return (
    <li className={classes.vertebra} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.bead} aria-hidden="true" />
      <div className={classes.content}>{children}</div>
    </li>
  );
}
