import type { EnrolmentView } from '~/api/programs';
import { Spine, Vertebra } from '~/ui/Spine';
import { TextLink } from '~/ui/TextLink';

/** A program and the phases it goes through. */
export function EnrolmentStrip({ enrolment }: { enrolment: EnrolmentView }) {
  const now = enrolment.phases.findIndex((phase) => phase.key === enrolment.phase);
  return (
    <section className="card stack" aria-labelledby={`program-${enrolment.id}`}>
      <div>
        <h2 id={`program-${enrolment.id}`}>{enrolment.title}</h2>
        <p className="quiet">
          Day {enrolment.day}
          {enrolment.state === 'paused' ? ', paused' : ''}
        </p>
      </div>
      <Spine label={`Phases of ${enrolment.title}`}>
        {enrolment.phases.map((phase, index) => (
          <Vertebra key={phase.key} state={index < now ? 'done' : index === now ? 'now' : 'later'}>
            <p style={{ paddingTop: 'var(--space-12)' }}>
              {index === now ? <strong>{phase.title}</strong> : phase.title},{' '}
              <span className="quiet small nowrap">weeks {phase.weeks}</span>
            </p>
          </Vertebra>
        ))}
      </Spine>
      <div className="row">
        <TextLink to="/programs/$slug" params={{ slug: enrolment.program }}>
          Do, avoid and eat well
        </TextLink>
        <TextLink to="/my-programs/$id" params={{ id: enrolment.id }}>
          Change phase or pause<span className="visually-hidden">: {enrolment.title}</span>
        </TextLink>
      </div>
    </section>
  );
}
