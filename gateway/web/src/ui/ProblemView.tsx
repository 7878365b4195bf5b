import { Button } from '@mantine/core';
import { ApiProblem, isProblem, Unreachable } from '~/api/problem';
import { AccessEnded } from '~/features/access/components/AccessEnded';
import { LinkButton } from './LinkButton';
import { PageHeading } from './PageHeading';

/** What a page says when what it needs did not come. */
export function ProblemView({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (isProblem(error, 'access-ended')) return <AccessEnded />;
  const { title, text } = wordsFor(error);
  return (
    <div className="page narrow">
      <PageHeading title={title}>
        <p className="quiet">{text}</p>
      </PageHeading>
      <div className="row">
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
        <LinkButton to="/" variant="default">
          Go to Today
        </LinkButton>
      </div>
      {error instanceof ApiProblem && error.requestId && (
        <p className="quiet small">If you ask us about this, give this number: {error.requestId}</p>
      )}
    </div>
  );
}

function wordsFor(error: unknown): { title: string; text: string } {
  if (error instanceof Unreachable)
    return {
      title: 'You seem to be offline',
      text: 'We could not reach Stand Corrected. Sessions you finish are kept on this device and sent later.',
    };
  if (error instanceof ApiProblem) {
    if (error.status === 401) return { title: 'Please sign in again', text: 'Your sign-in has run out.' };
    if (error.status === 403)
      return {
        title: 'This is not open to you',
        text: error.detail || 'Ask the clinic if you think it should be.',
      };
    if (error.status === 404 && (error.slug === 'not-found' || error.slug === ''))
      return { title: 'We could not find that', text: 'It may have moved, or it belongs to someone else.' };
    if (error.status >= 500)
      return {
        title: 'That part is having a rest',
        text: 'It should be back shortly. Nothing you saved is lost.',
      };
    return { title: error.title || 'That did not work', text: error.detail };
  }
  return { title: 'That did not work', text: 'Something went wrong on this page. Trying again often helps.' };
}
