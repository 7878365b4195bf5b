import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PlanChanges } from '~/features/practice/components/PlanChanges';
import { revisionQuery } from '~/features/programs/api/getRevision';
import { LinkButton } from '~/ui/LinkButton';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { problemText } from '~/ui/problemText';
import { WarningSignLists } from '~/ui/WarningSignLists';
import { acceptAssignment, declineAssignment } from '../api/answerAssignment';
import { myAssignmentsQuery } from '../api/getMyAssignments';

const route = getRouteApi('/guarded/member/shell/assignments/$id');

/** What a practitioner has put together: what is in it, the warning signs, and then yes or no. */
export function TakeUpPage() {
  const { id } = route.useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const assignments = useQuery(myAssignmentsQuery);
  const assignment = assignments.data?.find((one) => one.id === id && one.state === 'offered');
  const document = useQuery({
    ...revisionQuery(assignment?.revision ?? ''),
    enabled: assignment !== undefined,
  });
  const [none, setNone] = useState(false);
  const answer = useMutation({
    mutationFn: async (yes: boolean) => {
      if (assignment) await (yes ? acceptAssignment(assignment) : declineAssignment(assignment));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] });
      await navigate({ to: '/' });
    },
  });
  const error = assignments.error ?? document.error;
  if (error) return <ProblemView error={error} />;
  if (assignments.data && !assignment) return <Answered />;
  if (!assignment || !document.data) return <Loading />;
  return (
    <div className="page narrow">
      <PageHeading title={assignment.title}>
        <p className="lead">
          {assignment.practitioner} has put this together for you, beginning with “{assignment.phaseTitle}”.
        </p>
        {assignment.note && <p>“{assignment.note}”</p>}
      </PageHeading>
      <section className="card stack tight" aria-labelledby="different">
        <h2 id="different">What’s different for you</h2>
        <PlanChanges
          changes={assignment.differences}
          none="Nothing: it’s the program as everyone follows it."
        />
      </section>
      <p>Most aches are safe to move. These few are not, so please read them once.</p>
      <WarningSignLists signs={document.data.warningSigns} />
      <div className="card stack">
        <Checkbox
          label="None of these apply to me today"
          checked={none}
          onChange={(event) => setNone(event.currentTarget.checked)}
        />
        {answer.isError && <Notice tone="care" title={problemText(answer.error)} live />}
        <div className="row">
          <Button size="xl" disabled={!none} loading={answer.isPending} onClick={() => answer.mutate(true)}>
            Start the program
          </Button>
          <Button variant="subtle" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
            No, thank you
          </Button>
        </div>
      </div>
    </div>
  );
}

function Answered() {
  return (
    <div className="page narrow">
      <PageHeading title="Nothing is waiting here">
        <p>You’ve answered already, or your practitioner has taken it back.</p>
      </PageHeading>
      <div className="row">
        <LinkButton to="/">Go to Today</LinkButton>
      </div>
    </div>
  );
}
