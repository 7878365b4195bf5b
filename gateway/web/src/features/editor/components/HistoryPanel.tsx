import { useQuery } from '@tanstack/react-query';
import { dayOfInstant } from '~/ui/dates';
import { revisionsQuery } from '../api/getRevisions';

export function HistoryPanel({ slug }: { slug: string }) {
  const revisions = useQuery(revisionsQuery(slug));
  if (!revisions.data || revisions.data.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="history">
      <h2 id="history">Versions</h2>
      <ol className="plain-list stack tight">
        {revisions.data.map((revision) => (
          <li key={revision.revision}>
            <strong>Version {revision.number}</strong>{' '}
            <span className="quiet small">{dayOfInstant(revision.publishedAt)}</span>
            {revision.note && <p className="small">{revision.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
