import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { sessionsQuery } from '../api/getSessions';
import classes from './SessionList.module.css';
import { SessionRow } from './SessionRow';

export function SessionList({ zone }: { zone: string | undefined }) {
  const sessions = useInfiniteQuery(sessionsQuery);
  if (sessions.isError) return <ProblemView error={sessions.error} onRetry={() => void sessions.refetch()} />;
  if (!sessions.data) return <Loading what="Getting your sessions" />;
  const all = sessions.data.pages.flatMap((page) => page.items);
  return (
    <section className="stack" aria-labelledby="sessions">
      <h2 id="sessions">Your sessions</h2>
      {all.length === 0 ? (
        <p className="quiet">None yet. The next block on Today is a good first one.</p>
      ) : (
        <ul className={classes.list}>
          {all.map((session) => (
            <SessionRow key={session.id} session={session} zone={zone} />
          ))}
        </ul>
      )}
      {sessions.hasNextPage && (
        <div className="row">
          <Button
            variant="default"
            loading={sessions.isFetchingNextPage}
            onClick={() => void sessions.fetchNextPage()}
          >
            Show earlier ones
          </Button>
        </div>
      )}
    </section>
  );
}
