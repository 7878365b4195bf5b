import { useWho } from '~/features/sign-in/useWho';
import { PageHeading } from '~/ui/PageHeading';
import { DownloadSection } from './DownloadSection';
import { InstallHelp } from './InstallHelp';

export function OfflinePage() {
  const { memberId } = useWho();
  return (
    <div className="page narrow">
      <PageHeading title="Without internet">
        <p className="lead quiet">On the train, in the bush, in airplane mode: your sessions come along.</p>
      </PageHeading>
      <DownloadSection memberId={memberId} />
      <InstallHelp />
    </div>
  );
}
