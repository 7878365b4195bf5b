import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useAccess } from '~/features/access/useAccess';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { TextLink } from '~/ui/TextLink';
import { activitiesInOrder, activityName, countText, regionName } from '~/ui/words';
import { catalogueQuery } from '../api/getCatalogue';
import { enrolmentsQuery } from '../api/getEnrolments';
import { longestQuestion } from '../api/searchCatalogue';
import type { Narrowed } from '../narrowed';
import { useFound } from '../useFound';
import classes from './CataloguePage.module.css';
import { ProgramCard } from './ProgramCard';
import { UrgentNotice } from './UrgentNotice';

const route = getRouteApi('/guarded/member/shell/programs');
const nothing = 'Nothing fits all of that yet. Leave one choice out, or ask the clinic on 03 9467 7889.';

export function CataloguePage() {
  const access = useAccess();
  const catalogue = useQuery(catalogueQuery);
  const enrolments = useQuery({ ...enrolmentsQuery, enabled: access === 'open' });
  const [words, setWords] = useState('');
  const narrowed = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = (choice: Narrowed) =>
    void navigate({ search: { ...narrowed, ...choice }, replace: true, resetScroll: false });
  const { shown, urgent, advice, asking } = useFound(catalogue.data ?? [], words, narrowed);

  if (catalogue.isError)
    return <ProblemView error={catalogue.error} onRetry={() => void catalogue.refetch()} />;
  if (!catalogue.data) return <Loading what="Getting the programs" />;
  const regions = [...new Set(catalogue.data.map((entry) => entry.region))];
  const activities = activitiesInOrder(catalogue.data.flatMap((entry) => entry.activities ?? []));
  return (
    <div className="page">
      <PageHeading title="Programs">
        <p className="lead quiet">One for each kind of trouble. A few short blocks a day.</p>
        {access === 'open' && <TextLink to="/films">Films from our clinics</TextLink>}
      </PageHeading>
      <div className="stack">
        <TextInput
          type="search"
          label="Find a program"
          description="In your own words, such as sore heel, stiff neck or sciatica"
          maxLength={longestQuestion}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <fieldset className={classes.regions} aria-label="Where is it?">
          {[undefined, ...regions].map((one) => (
            <button
              key={one ?? 'all'}
              type="button"
              className={classes.region}
              aria-pressed={narrowed.region === one}
              onClick={() => narrow({ region: one })}
            >
              {one === undefined ? 'Everywhere' : regionName(one)}
            </button>
          ))}
        </fieldset>
        <NativeSelect
          className={classes.activity}
          label="What do you want to get back to?"
          value={narrowed.activity ?? ''}
          onChange={(event) => narrow({ activity: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: 'Anything' },
            ...activities.map((one) => ({ value: one, label: activityName(one) })),
          ]}
        />
      </div>
      <p className="visually-hidden" role="status">
        {asking ? '' : countText(shown.length, 'program', 'programs')}
      </p>
      {urgent && <UrgentNotice />}
      {shown.length === 0 ? (
        <p>{asking ? 'Looking' : (advice ?? nothing)}</p>
      ) : (
        <ul className={classes.cards}>
          {shown.map((entry) => (
            <ProgramCard
              key={entry.slug}
              entry={entry}
              enrolment={enrolments.data?.find((one) => one.program === entry.slug && one.state !== 'left')}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
