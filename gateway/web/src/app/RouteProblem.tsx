import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ProblemView } from '~/ui/ProblemView';

export function RouteProblem({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const retry = async () => {
    await queries.resetQueries();
    reset();
    await router.invalidate();
  };
  return <ProblemView error={error} onRetry={() => void retry()} />;
}
