import { type ReactNode, useEffect, useRef } from 'react';

/** Names the tab, and takes the focus so that a screen reader starts a new page at its heading. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Stand Corrected`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <header className="stack tight">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
