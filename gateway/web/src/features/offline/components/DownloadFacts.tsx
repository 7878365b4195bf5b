import { dayOfInstant } from '~/ui/dates';
import { type Download, sizeText } from '../download';

export function DownloadFacts({ download }: { download: Download }) {
  const { leaseUntil, checkedAt, bytes, pack } = download;
  return (
    <div className="stack tight">
      <p>
        Downloaded until <strong>{dayOfInstant(leaseUntil, pack.zone)}</strong>
      </p>
      <p className="quiet small">
        {sizeText(bytes)} on this device, last brought up to date on {dayOfInstant(checkedAt, pack.zone)}
      </p>
    </div>
  );
}
