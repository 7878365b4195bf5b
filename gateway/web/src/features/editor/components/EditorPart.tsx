import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { type ReactNode, useState } from 'react';
import classes from './Editor.module.css';

/** One part of the form. Its fields are made only once it is opened: a program has hundreds. */
export function EditorPart({
  title,
  children,
  open = false,
}: {
  title: string;
  children: () => ReactNode;
  open?: boolean;
}) {
  const [shown, setShown] = useState(open);
  return (
    <details className={classes.part} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {title}
        <CaretDownIcon size={22} aria-hidden="true" />
      </summary>
      {shown && <div>{children()}</div>}
    </details>
  );
}
