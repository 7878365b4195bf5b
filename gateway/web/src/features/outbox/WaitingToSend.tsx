import { Button } from '@mantine/core';
import { CloudArrowUpIcon } from '@phosphor-icons/react/CloudArrowUp';
import { shortDay } from '~/ui/dates';
import { countText } from '~/ui/words';
import { outboxOf, useWaiting } from './memberOutbox';
import classes from './WaitingToSend.module.css';

/** A quiet line while something waits, and a plain word when the service would not take it. */
export function WaitingToSend({ memberId }: { memberId: string }) {
  const waiting = useWaiting(memberId);
  const refused = waiting.filter((one) => one.refused !== null);
  const open = waiting.length - refused.length;
  if (waiting.length === 0) return null;
  return (
    <div className={classes.bar} role="status">
      {open > 0 && (
        <p className="with-icon">
          <CloudArrowUpIcon size={24} aria-hidden="true" />
          <span>
            {countText(open, 'session', 'sessions')} waiting to send. Saved on this device; we’ll send it when
            you’re back online.
          </span>
        </p>
      )}
      {refused.map((one) => (
        <div key={one.id} className="row">
          <span>
            The session of {shortDay(one.log.date)} was not accepted: {one.refused}
          </span>
          <Button
            variant="default"
            onClick={() => {
              outboxOf(memberId).tryAgain(one.id);
              void outboxOf(memberId).flush();
            }}
          >
            Try again
          </Button>
          <Button variant="subtle" onClick={() => outboxOf(memberId).discard(one.id)}>
            Remove it
          </Button>
        </div>
      ))}
    </div>
  );
}
