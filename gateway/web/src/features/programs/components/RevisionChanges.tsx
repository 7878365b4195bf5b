import { useQuery } from '@tanstack/react-query';
import { problemText } from '~/ui/problemText';
import { changesQuery } from '../api/getChanges';
import { ChangeList } from './ChangeList';

export function RevisionChanges({ from, to }: { from: string; to: string }) {
  const changes = useQuery(changesQuery(from, to));
  if (changes.isError) return <p role="alert">{problemText(changes.error)}</p>;
  if (!changes.data) return <p className="quiet">Comparing the two…</p>;
  return <ChangeList changes={changes.data} none="Only small things behind the scenes." />;
}
