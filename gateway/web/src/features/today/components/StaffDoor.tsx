import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';

/** Staff have no day of exercises here; they have work. */
export function StaffDoor({ editor, practitioner }: { editor: boolean; practitioner: boolean }) {
  return (
    <div className="page narrow">
      <PageHeading title="You’re signed in as staff">
        <p className="quiet">Today is for people following a program.</p>
      </PageHeading>
      <div className="row">
        {practitioner && <LinkButton to="/practice">Go to your patients</LinkButton>}
        {editor ? (
          <LinkButton to="/editor">Go to the editor</LinkButton>
        ) : (
          <LinkButton to="/programs" variant={practitioner ? 'default' : 'filled'}>
            See the programs
          </LinkButton>
        )}
      </div>
    </div>
  );
}
