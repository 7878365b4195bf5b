import { useEffect, useRef } from 'react';
import classes from './Player.module.css';

/** Each step of the player begins with its question, and the focus goes there. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · Stand Corrected`;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes.question}>
      {children}
    </h1>
  );
}
