import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { Loading } from '~/ui/Loading';
import { Notice } from '~/ui/Notice';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { WarningSignLists } from '~/ui/WarningSignLists';
import { restartEnrolment } from '../api/changeEnrolment';
import { previewQuery } from '../api/getPreview';
import { startEnrolment } from '../api/startEnrolment';

const route = getRouteApi('/guarded/member/shell/programs/$slug/start');

/** Warning signs first, always. */
export function StartProgramPage() {
  const { slug } = route.useParams();
  const { again } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const preview = useQuery(previewQuery(slug));
  const [none, setNone] = useState(false);
  const start = useMutation({
    mutationFn: async (revision: string) => {
      try {
        if (again) await restartEnrolment(again, revision);
        else await startEnrolment(slug, revision);
      } catch (error) {
        if (!isProblem(error, 'already-enrolled')) throw error;
      }
    },
    // A newer revision may bring other signs: they are shown, and the tick is asked for again.
    onError: (error) => {
      if (!isProblem(error, 'warning-signs-not-acknowledged')) return;
      setNone(false);
      void preview.refetch();
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['programs'] });
      await navigate({ to: '/' });
    },
  });

  if (preview.isError) return <ProblemView error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Loading />;
  if (isProblem(start.error, 'access-ended')) return <ProblemView error={start.error} />;
  return (
    <div className="page narrow">
      <PageHeading title={again ? 'Before you start over' : 'Before you start'}>
        <p className="lead">{preview.data.title}</p>
        <p>Most aches are safe to move. These few are not, so please read them once.</p>
      </PageHeading>
      <WarningSignLists signs={preview.data.warningSigns} />
      <div className="card stack">
        <Checkbox
          label="None of these apply to me today"
          checked={none}
          onChange={(event) => setNone(event.currentTarget.checked)}
        />
        {start.isError && <Notice tone="care" title={problemText(start.error)} live />}
        <div className="row">
          <Button
            size="xl"
            disabled={!none}
            loading={start.isPending}
            onClick={() => start.mutate(preview.data.revision.id)}
          >
            {again ? 'Start over' : 'Start the program'}
          </Button>
          <TextLink to="/programs/$slug" params={{ slug }}>
            Not today
          </TextLink>
        </div>
      </div>
    </div>
  );
}
