import { useQueries, useQuery } from '@tanstack/react-query';
import { problemText } from '~/ui/problemText';
import { changesQuery } from '../api/getChanges';
import { revisionQuery } from '../api/getRevision';
import { ChangeList } from './ChangeList';

export function RevisionChanges({ from, to }: { from: string; to: string }) {
  const changes = useQuery(changesQuery(from, to));
  const documents = useQueries({ queries: [to, from].map((id) => revisionQuery(id)) });
  if (changes.isError) return <p role="alert">{problemText(changes.error)}</p>;
  if (!changes.data) return <p className="quiet">Comparing the two…</p>;
  return (
    <ChangeList
      changes={changes.data}
      documents={documents.map((document) => document.data)}
      none="Only small things behind the scenes."
    />
  );
}
