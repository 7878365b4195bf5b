import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EditorEntry } from '~/api/programs';
import { dayOfInstant } from '~/ui/dates';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { regionName } from '~/ui/words';
import { editorProgramsQuery } from '../api/getEditorPrograms';
import classes from './Editor.module.css';

export function EditorListPage() {
  const programs = useQuery(editorProgramsQuery);
  if (programs.isError) return <ProblemView error={programs.error} onRetry={() => void programs.refetch()} />;
  if (!programs.data) return <Loading what="Getting the programs" />;
  const changed = programs.data.filter((one) => one.changed).length;
  return (
    <div className="page">
      <PageHeading title="Programs to edit">
        <p className="lead quiet">
          {changed === 0
            ? 'All caught up. Nothing waits to be published.'
            : `${changed} with changes that are not published yet.`}
        </p>
      </PageHeading>
      <ul className={classes.programs}>
        {programs.data.map((entry) => (
          <li key={entry.slug} className={classes.program}>
            <div>
              <h2>
                <Link to="/editor/$slug" params={{ slug: entry.slug }}>
                  {entry.title}
                </Link>
              </h2>
              <p className="quiet small">
                {regionName(entry.region)}
                {entry.reviewPending ? ' · clinical review pending' : ''}
              </p>
            </div>
            <EntryState entry={entry} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EntryState({ entry }: { entry: EditorEntry }) {
  const { published } = entry;
  return (
    <p className={classes.state}>
      {!published && <strong data-state="draft">Draft, not published</strong>}
      {published && entry.changed && (
        <strong data-state="changed">Changed since version {published.number}</strong>
      )}
      {published && !entry.changed && (
        <strong data-state="published">Published, version {published.number}</strong>
      )}
      <span className="quiet small">
        {published ? `Published ${dayOfInstant(published.publishedAt)}` : ''}
        {entry.changed ? `${published ? ' · ' : ''}edited ${dayOfInstant(entry.draft.updatedAt)}` : ''}
      </span>
    </p>
  );
}
