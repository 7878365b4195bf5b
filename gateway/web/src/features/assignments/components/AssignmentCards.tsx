import { useQuery } from '@tanstack/react-query';
import { LinkButton } from '~/ui/LinkButton';
import { myAssignmentsQuery } from '../api/getMyAssignments';
import { NewsCard } from './NewsCard';

/** What a practitioner has put together, or has changed since. On Today, above the day. */
export function AssignmentCards() {
  const assignments = useQuery(myAssignmentsQuery);
  return (
    <>
      {(assignments.data ?? []).map((assignment) =>
        assignment.state === 'offered' ? (
          <section key={assignment.id} className="card stack" aria-labelledby={`offered-${assignment.id}`}>
            <h2 id={`offered-${assignment.id}`}>
              {assignment.practitioner} has put together a program for you
            </h2>
            <p>{assignment.title}</p>
            {assignment.note && <p>“{assignment.note}”</p>}
            <div className="row">
              <LinkButton to="/assignments/$id" params={{ id: assignment.id }}>
                Have a look
              </LinkButton>
            </div>
          </section>
        ) : (
          <NewsCard key={assignment.id} assignment={assignment} />
        ),
      )}
    </>
  );
}
