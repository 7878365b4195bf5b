import { useEffect, useState } from 'react';
import { type Countdown, countdownAt } from './countdown';

const TICK_MS = 250;

/** Follows the wall clock: a tab that slept shows the truth as soon as it is looked at. */
export function useCountdown(deadline: number): Countdown {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    if (Date.now() >= deadline) return;
    const timer = setInterval(() => {
      tick();
      if (Date.now() >= deadline) clearInterval(timer);
    }, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [deadline]);
  return countdownAt(deadline, now);
}
