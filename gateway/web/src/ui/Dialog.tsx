import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Dialog.module.css';

interface Properties {
  title: string;
  open: boolean;
  onClose?: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside and gives it back, and needs no style of its own injected. */
export function Dialog({ title, open, onClose, children }: Properties) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={classes.dialog}
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      // Pressed twice, Escape closes it whatever we say.
      onClose={() => {
        if (open) onClose?.();
      }}
    >
      {open && (
        <div className="stack loose">
          <h2 id="dialog-title">{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
