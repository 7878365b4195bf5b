import { Button } from '@mantine/core';
import { DownloadSimpleIcon } from '@phosphor-icons/react/DownloadSimple';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { useDownload } from '../useDownload';
import { BringProgress } from './BringProgress';
import { DownloadFacts } from './DownloadFacts';

/** The offer on Today, and what came of it. */
export function OfflineCard({ memberId }: { memberId: string }) {
  const { state, progress, error, bring } = useDownload(memberId);
  if (state.kind === 'unknown') return null;
  return (
    <section className="card stack" aria-labelledby="offline-card">
      <h2 id="offline-card">
        {state.kind === 'here' ? 'Works without internet' : 'No internet? No worries'}
      </h2>
      {state.kind === 'here' && <DownloadFacts download={state.download} />}
      {state.kind === 'none' && <p>Take the next 14 days with you, with every exercise moving.</p>}
      {state.kind === 'impossible' && <p>This browser can’t keep the app for offline.</p>}
      {error !== null && <Notice tone="care" title={problemText(error)} live />}
      {progress && <BringProgress progress={progress} />}
      {state.kind === 'none' && !progress && (
        <div className="row">
          <Button
            variant="default"
            leftSection={<DownloadSimpleIcon size={24} aria-hidden="true" />}
            onClick={() => void bring()}
          >
            Download for offline
          </Button>
        </div>
      )}
      <TextLink to="/offline">{state.kind === 'here' ? 'Manage the download' : 'How it works'}</TextLink>
    </section>
  );
}
