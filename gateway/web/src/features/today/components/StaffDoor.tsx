import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';

/** Staff have no day of exercises here; they have work. */
export function StaffDoor({ editor }: { editor: boolean }) {
  return (
    <div className="page narrow">
      <PageHeading title="You’re signed in as staff">
        <p className="quiet">Today is for people following a program.</p>
      </PageHeading>
      <div className="row">
        {editor ? (
          <LinkButton to="/editor">Go to the editor</LinkButton>
        ) : (
          <LinkButton to="/programs">See the programs</LinkButton>
        )}
      </div>
    </div>
  );
}
