import { LinkButton } from '~/ui/LinkButton';
import { PageHeading } from '~/ui/PageHeading';

export function NotFound() {
  return (
    <main className="page narrow">
      <PageHeading title="We could not find that page">
        <p className="quiet">The address may have changed. Your day is where it was.</p>
      </PageHeading>
      <div className="row">
        <LinkButton to="/">Go to Today</LinkButton>
      </div>
    </main>
  );
}
