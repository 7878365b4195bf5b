import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { tone, wakeSound } from '~/features/session/player/sound';
import classes from './Stopwatch.module.css';

/** Counts up to the end of a timed test, right after a while in the background too. */
export function Stopwatch({ seconds }: { seconds: number }) {
  const [startedAt, setStartedAt] = useState<number>();
  const [shown, setShown] = useState(0);
  const over = shown >= seconds;
  const going = startedAt !== undefined && !over;
  useEffect(() => {
    if (startedAt === undefined) return;
    const timer = setInterval(() => {
      const passed = Math.min(seconds, Math.floor((Date.now() - startedAt) / 1000));
      setShown(passed);
      if (passed < seconds) return;
      clearInterval(timer);
      tone('low');
    }, 100);
    return () => clearInterval(timer);
  }, [startedAt, seconds]);
  return (
    <div className="row">
      <Button
        variant="default"
        onClick={() => {
          wakeSound();
          setShown(0);
          setStartedAt(going ? undefined : Date.now());
        }}
      >
        {going ? 'Stop the clock' : `Start the clock, ${seconds} seconds`}
      </Button>
      <p className={classes.digits} role="timer" aria-live="off">
        {shown}
      </p>
      {over && <p role="status">Time’s up.</p>}
    </div>
  );
}
