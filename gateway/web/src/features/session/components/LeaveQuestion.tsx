import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '~/ui/Dialog';
import { LinkButton } from '~/ui/LinkButton';
import type { Action } from '../player/sitting';

interface Properties {
  going: boolean;
  act: (action: Action) => void;
}

/** Escape is easily hit in passing, so it asks; the timer waits for the answer. */
export function LeaveQuestion({ going, act }: Properties) {
  const [asked, setAsked] = useState(false);
  const waits = useRef(false);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      // The same key would close the dialog that it has just opened.
      event.preventDefault();
      waits.current = going;
      if (going) act({ type: 'paused' });
      setAsked(true);
    };
    document.addEventListener('keydown', ask);
    return () => document.removeEventListener('keydown', ask);
  }, [going, act]);
  const stay = () => {
    setAsked(false);
    if (waits.current) act({ type: 'resumed' });
    waits.current = false;
  };
  return (
    <Dialog title="Leave for now?" open={asked} onClose={stay}>
      <p>Your place is kept on this device for a few hours. Nothing you’ve done is lost.</p>
      <div className="row">
        <Button size="lg" onClick={stay}>
          Keep going
        </Button>
        <LinkButton to="/" size="lg" variant="default">
          Leave for now
        </LinkButton>
      </div>
    </Dialog>
  );
}
