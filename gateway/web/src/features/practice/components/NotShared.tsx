import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';

/** The same words for whoever took the consent back, and for whoever never gave it. */
export function NotShared() {
  return (
    <div className="page narrow">
      <PageHeading title="This isn’t shared with you">
        <p>People choose whether their practitioner sees how they’re going, and can change their mind.</p>
      </PageHeading>
      <div className="row">
        <LinkButton to="/practice">All patients</LinkButton>
      </div>
    </div>
  );
}
