import type { EnrolmentView } from '~/api/programs';
import type { Access } from '~/features/access/access';
import { isSubscriber } from '~/features/sign-in/roles';
import { useWho } from '~/features/sign-in/useWho';
import { LinkButton } from '~/ui/LinkButton';
import { TextLink } from '~/ui/TextLink';
import { phaseName } from '~/ui/words';

interface Properties {
  slug: string;
  access: Access;
  enrolment: EnrolmentView | undefined;
}

/** The one next step of a program page, by how far the person is. */
export function ProgramDoor({ slug, access, enrolment }: Properties) {
  const { roles } = useWho();
  if (!isSubscriber(roles)) return null;
  if (access === 'ended')
    return (
      <div className="row">
        <LinkButton to="/account">See your plan</LinkButton>
        <p className="quiet">Your access has ended. What you logged is kept.</p>
      </div>
    );
  if (access === 'never')
    return (
      <div className="row">
        <LinkButton to="/welcome" search={{ then: `/app/programs/${slug}` }} size="xl">
          Start my 14-day trial
        </LinkButton>
        <p className="quiet">Free for 14 days, no card needed.</p>
      </div>
    );
  if (enrolment)
    return (
      <div className="row">
        <LinkButton to="/">Go to today’s blocks</LinkButton>
        <TextLink to="/my-programs/$id" params={{ id: enrolment.id }}>
          Day {enrolment.day}, {phaseName(enrolment.phase, enrolment.phases)}: change it
        </TextLink>
      </div>
    );
  return (
    <div className="row">
      <LinkButton to="/programs/$slug/start" params={{ slug }} size="xl">
        Start this program
      </LinkButton>
    </div>
  );
}
