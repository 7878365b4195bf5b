import { Button } from '@mantine/core';
import { WifiSlashIcon } from '@phosphor-icons/react/WifiSlash';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { network } from '~/api/kept';
import { dayOfInstant } from '~/ui/dates';
import { useDownload } from '../useDownload';
import { onNewerRelease } from '../worker';
import classes from './OfflineLine.module.css';

/** Says where what is on the screen comes from, and that a newer release of the app is there. */
export function OfflineLine({ memberId }: { memberId: string }) {
  const away = useSyncExternalStore(network.subscribe, network.isAway);
  const { state } = useDownload(memberId);
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null);
  useEffect(() => onNewerRelease((act) => setTakeOver(() => act)), []);
  if (!away && !takeOver) return null;
  return (
    <div className={classes.line} role="status">
      {away && (
        <p className="with-icon">
          <WifiSlashIcon size={24} aria-hidden="true" />
          <span>
            {state.kind === 'here'
              ? `You’re offline. Your days are on this device until ${dayOfInstant(state.download.leaseUntil, state.download.pack.zone)}.`
              : 'You’re offline. Nothing is downloaded on this device, so your day needs the internet.'}
          </span>
        </p>
      )}
      {takeOver && !away && (
        <div className="row">
          <p>A newer version of the app is ready.</p>
          <Button variant="default" onClick={takeOver}>
            Use it now
          </Button>
        </div>
      )}
    </div>
  );
}
