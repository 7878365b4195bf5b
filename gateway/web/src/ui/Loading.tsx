import classes from './Loading.module.css';

/** Three beads, one after the other. Shown only when an answer takes its time. */
export function Loading({ what = 'Getting things ready' }: { what?: string }) {
  return (
    <div className={classes.loading} role="status">
      <span className={classes.beads} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span>{what}…</span>
    </div>
  );
}
