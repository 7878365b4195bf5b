import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { type ReactNode, useContext, useState } from 'react';
import classes from './Editor.module.css';
import { OpenParts } from './openParts';

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
  const parts = useContext(OpenParts);
  const [shown, setShown] = useState(parts.get(title) ?? open);
  const toggle = (now: boolean) => {
    parts.set(title, now);
    setShown(now);
  };
  return (
    <details className={classes.part} open={shown} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        {title}
        <CaretDownIcon size={22} aria-hidden="true" />
      </summary>
      {shown && <div>{children()}</div>}
    </details>
  );
}
