import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dayOfInstant } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { withdraw } from '../api/assign';
import { assignmentsQuery } from '../api/getPatient';
import type { AssignmentView } from '../api/types';
import { PlanChanges } from './PlanChanges';

const states = {
  offered: 'Not answered yet',
  accepted: 'Taken up',
  declined: 'Said no',
  withdrawn: 'Taken back',
  ended: 'Over',
} as const;

/** What was put together for the patient, the newest first. */
export function Assignments({ memberId, name }: { memberId: string; name: string }) {
  const assignments = useQuery(assignmentsQuery(memberId));
  if (!assignments.data || assignments.data.length === 0) return null;
  return (
    <section className="card stack loose" aria-labelledby="assigned">
      <h2 id="assigned">Put together for {name || 'them'}</h2>
      {assignments.data.map((assignment) => (
        <Assigned key={assignment.id} assignment={assignment} />
      ))}
    </section>
  );
}

function Assigned({ assignment }: { assignment: AssignmentView }) {
  const queries = useQueryClient();
  const takeBack = useMutation({
    mutationFn: () => withdraw(assignment),
    onSettled: () => queries.invalidateQueries({ queryKey: ['practice', 'patient'] }),
  });
  const alive = assignment.state === 'offered' || assignment.state === 'accepted';
  return (
    <div className="stack tight">
      <h3>
        {assignment.title}, {assignment.phaseTitle}
      </h3>
      <p className="quiet small">
        {states[assignment.state]} · {assignment.practitioner}, {dayOfInstant(assignment.changedAt)}
      </p>
      {assignment.note && <p>{assignment.note}</p>}
      {alive && <PlanChanges changes={assignment.differences} none="As the program has it." />}
      {takeBack.isError && <Notice tone="care" title={problemText(takeBack.error)} live />}
      {alive && (
        <div className="row">
          <LinkButton
            variant="default"
            to="/practice/$memberId/assign"
            params={{ memberId: assignment.memberId }}
            search={{ assignment: assignment.id }}
          >
            Change it
          </LinkButton>
          {assignment.state === 'offered' && (
            <Button variant="subtle" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
              Take it back
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
