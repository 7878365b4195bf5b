import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '~/api/problem';
import type { EnrolmentView } from '~/api/programs';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { Spine, Vertebra } from '~/ui/Spine';
import { choosePhase } from '../api/changeEnrolment';
import classes from './PhaseChoice.module.css';

/** The criteria are shown, the person decides. Going back is as fine as going on. */
export function PhaseChoice({ enrolment }: { enrolment: EnrolmentView }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['programs'] });
  const choose = useMutation({
    mutationFn: (phase: string) => choosePhase(enrolment, phase),
    onSuccess: refresh,
    onError: refresh,
  });
  const now = enrolment.phases.findIndex((phase) => phase.key === enrolment.phase);
  const changedElsewhere = isProblem(choose.error, 'version-conflict');
  return (
    <section className="card stack" aria-labelledby="phases">
      <h2 id="phases">Your phase</h2>
      <p>Move on when the signs fit. The weeks are typical, never a deadline.</p>
      {choose.isError && (
        <Notice
          tone="care"
          live
          title={
            changedElsewhere
              ? 'You changed this in another tab. Here it is as it is now.'
              : problemText(choose.error)
          }
        />
      )}
      <Spine label={`Phases of ${enrolment.title}`}>
        {enrolment.phases.map((phase, index) => (
          <Vertebra key={phase.key} state={index < now ? 'done' : index === now ? 'now' : 'later'}>
            <div className={`stack tight ${classes.phase}`}>
              <h3>
                {phase.title} <span className="quiet small nowrap">weeks {phase.weeks}</span>
              </h3>
              {index === now && (
                <>
                  <p>
                    {index < enrolment.phases.length - 1
                      ? 'Ready for the next one when:'
                      : 'Going well when:'}
                  </p>
                  <ul>
                    {phase.criteria.map((criterion) => (
                      <li key={criterion}>{criterion}</li>
                    ))}
                  </ul>
                </>
              )}
              {Math.abs(index - now) === 1 && (
                <div className="row">
                  <Button
                    variant="default"
                    loading={choose.isPending && choose.variables === phase.key}
                    onClick={() => choose.mutate(phase.key)}
                  >
                    {index > now ? `Move on to ${phase.title}` : `Go back to ${phase.title}`}
                  </Button>
                </div>
              )}
            </div>
          </Vertebra>
        ))}
      </Spine>
    </section>
  );
}
