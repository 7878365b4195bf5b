import { Button } from '@mantine/core';
import { DownloadSimpleIcon } from '@phosphor-icons/react/DownloadSimple';
import { useState } from 'react';
import { Dialog } from '~/ui/Dialog';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { useDownload } from '../useDownload';
import { BringProgress } from './BringProgress';
import { DownloadFacts } from './DownloadFacts';

/** What is on this device, how to bring it up to date and how to take it off. */
export function DownloadSection({ memberId }: { memberId: string }) {
  const { state, progress, error, bring, remove } = useDownload(memberId);
  const [asking, setAsking] = useState(false);
  const here = state.kind === 'here';
  return (
    <section className="card stack" aria-labelledby="download">
      <h2 id="download">{here ? 'On this device' : 'Take the next 14 days with you'}</h2>
      {here ? (
        <DownloadFacts download={state.download} />
      ) : (
        <p>
          Today and the 13 days after it, every exercise of your programs and the figure that shows them.
          Usually between 2 and 6 MB.
        </p>
      )}
      <p className="quiet">
        Sessions you finish offline are kept here and sent once, when you’re back online. The download renews
        itself whenever you open the app with internet, for as long as your access runs.
      </p>
      {state.kind === 'impossible' && (
        <Notice tone="care" title="This browser can’t keep the app for offline" live>
          <p>A private window can’t, and neither can an old browser. Try Safari, Chrome, Edge or Firefox.</p>
        </Notice>
      )}
      {error !== null && <Notice tone="care" title={problemText(error)} live />}
      {progress ? (
        <BringProgress progress={progress} />
      ) : (
        <div className="row">
          <Button
            variant={here ? 'default' : 'filled'}
            leftSection={<DownloadSimpleIcon size={24} aria-hidden="true" />}
            onClick={() => void bring()}
          >
            {here ? 'Bring it up to date' : 'Download for offline'}
          </Button>
          {here && (
            <Button variant="subtle" onClick={() => setAsking(true)}>
              Remove it
            </Button>
          )}
        </div>
      )}
      <Dialog title="Remove the download?" open={asking} onClose={() => setAsking(false)}>
        <p>Your day will need the internet again. Sessions that wait to be sent stay on this device.</p>
        <div className="row">
          <Button
            onClick={() => {
              setAsking(false);
              void remove();
            }}
          >
            Remove it
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
