import type { DocumentChange } from '~/api/programs';
import { isWorthShowing, pathWords, valueWords } from '../changeWords';
import classes from './ChangeList.module.css';

interface Properties {
  changes: DocumentChange[];
  /** Where the changed parts are looked up by name. */
  documents: unknown[];
  none: string;
}

export function ChangeList({ changes, documents, none }: Properties) {
  const shown = changes.filter(isWorthShowing);
  if (shown.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className={classes.list}>
      {shown.map((change) => (
        <li key={change.path} className={classes.change}>
          <strong>{pathWords(change.path, documents)}</strong>
          <p>
            <span className="quiet small">Before</span> <del>{valueWords(change.before)}</del>
          </p>
          <p>
            <span className="quiet small">Now</span> <ins>{valueWords(change.after)}</ins>
          </p>
        </li>
      ))}
    </ul>
  );
}
