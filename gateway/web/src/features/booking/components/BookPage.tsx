import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { clinicsQuery } from '../api/getClinics';
import { practitionersQuery } from '../api/getPractitioners';
import { visitKindsQuery } from '../api/getVisitKinds';
import { ANYONE, answered, stepOf } from '../picker/choices';
import { addressText, practitionerName } from '../words';
import { BookTimeStep } from './BookTimeStep';
import { type Chip, ChosenChips } from './ChosenChips';
import { HeldBar } from './HeldBar';
import { OptionList } from './OptionList';

const route = getRouteApi('/guarded/member/shell/book');

const questions = {
  clinic: 'Which clinic?',
  who: 'Who would you like to see?',
  kind: 'What kind of visit?',
  time: 'When suits you?',
};

/** Four taps: clinic, who, kind of visit, time. */
export function BookPage() {
  const choices = route.useSearch();
  const clinics = useQuery(clinicsQuery);
  const practitioners = useQuery(practitionersQuery(choices.clinic ?? ''));
  const kinds = useQuery(visitKindsQuery);
  const step = stepOf(choices);
  const failed = [clinics, kinds, practitioners].find((query) => query.isError);
  if (failed) return <ProblemView error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!clinics.data || !kinds.data || (choices.clinic && !practitioners.data))
    return <Loading what="Getting the clinics" />;

  const there = practitioners.data ?? [];
  const clinic = clinics.data.find((one) => one.slug === choices.clinic);
  const kind = kinds.data.find((one) => one.slug === choices.kind);
  const person = there.find((one) => one.id === choices.who);
  const chips: Chip[] = [
    ...(clinic ? [{ step: 'clinic' as const, what: 'clinic', chosen: clinic.name }] : []),
    ...(choices.who
      ? [{ step: 'who' as const, what: 'practitioner', chosen: person ? person.name : 'Anyone' }]
      : []),
    ...(kind
      ? [{ step: 'kind' as const, what: 'kind of visit', chosen: `${kind.name}, ${kind.minutes} min` }]
      : []),
  ];
  return (
    <div className="page">
      <PageHeading title={questions[step]}>
        {step === 'clinic' && <p className="lead quiet">Four taps, and the time is yours.</p>}
      </PageHeading>
      <HeldBar />
      <ChosenChips chips={chips.filter((chip) => chip.step !== step)} choices={choices} />
      {step === 'clinic' && (
        <OptionList
          options={clinics.data.map((one) => ({
            key: one.slug,
            title: one.name,
            text: addressText(one.address),
            search: answered(choices, 'clinic', one.slug, there),
          }))}
        />
      )}
      {step === 'who' && (
        <OptionList
          options={[
            {
              key: ANYONE,
              title: 'Anyone',
              text: 'The soonest time with any practitioner',
              search: answered(choices, 'who', ANYONE),
            },
            ...there.map((one) => ({
              key: one.id,
              title: one.name,
              text: one.title,
              search: answered(choices, 'who', one.id),
            })),
          ]}
        />
      )}
      {step === 'kind' && (
        <OptionList
          options={kinds.data.map((one) => ({
            key: one.slug,
            title: `${one.name}, ${one.minutes} min`,
            text: one.summary,
            search: answered(choices, 'kind', one.slug),
          }))}
        />
      )}
      {step === 'time' && clinic && kind && (
        <BookTimeStep
          clinic={clinic}
          kind={kind}
          choices={choices}
          who={person ? practitionerName(person) : undefined}
        />
      )}
      {step === 'time' && (!clinic || !kind) && (
        <p>That is no longer offered. Please choose again above, or phone the clinic.</p>
      )}
    </div>
  );
}
