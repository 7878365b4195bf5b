import { useQuery } from '@tanstack/react-query';
import { ApiProblem } from '~/api/problem';
import { AccessEnded } from '~/features/access/components/AccessEnded';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { filmsQuery } from '../api/getFilms';
import { FilmCard } from './FilmCard';
import classes from './Films.module.css';

export function FilmsPage() {
  const films = useQuery(filmsQuery);
  if (films.error instanceof ApiProblem && films.error.status === 403) return <AccessEnded />;
  if (films.isError && !films.data)
    return <ProblemView error={films.error} onRetry={() => void films.refetch()} />;
  if (!films.data) return <Loading what="Getting the films" />;
  return (
    <div className="page">
      <PageHeading title="Films">
        <p className="lead quiet">Press play and follow along.</p>
      </PageHeading>
      {films.data.length === 0 ? (
        <section className="card stack">
          <p>There are no films yet. Each exercise in your program has its steps in words.</p>
          <div className="row">
            <LinkButton to="/programs">See the programs</LinkButton>
          </div>
        </section>
      ) : (
        <ul className={classes.films}>
          {films.data.map((film) => (
            <li key={film.id}>
              <FilmCard
                film={film}
                askAgain={async () => {
                  const answer = await films.refetch();
                  return answer.isError ? undefined : answer.data?.find((one) => one.id === film.id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
