import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isProblem } from '~/api/problem';
import { useAccess } from '~/features/access/useAccess';
import { Archived } from '~/features/safety/components/Archived';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { enrolmentPreviewQuery } from '../api/getEnrolmentPreview';
import { enrolmentsQuery } from '../api/getEnrolments';
import { previewQuery } from '../api/getPreview';
import { ProgramDoor } from './ProgramDoor';
import { ProgramPreviewBody } from './ProgramPreviewBody';
import { ProgramSections } from './ProgramSections';

const route = getRouteApi('/guarded/member/shell/programs/$slug');

export function ProgramPage() {
  const { slug } = route.useParams();
  const access = useAccess();
  const preview = useQuery(previewQuery(slug));
  const enrolments = useQuery({ ...enrolmentsQuery, enabled: access === 'open' });

  const enrolment = enrolments.data?.find((one) => one.program === slug && one.state !== 'left');
  const archived = isProblem(preview.error, 'program-archived');
  const followed = useQuery({
    ...enrolmentPreviewQuery(enrolment?.id ?? ''),
    enabled: archived && enrolment !== undefined,
  });
  const error = archived && enrolment ? followed.error : preview.error;

  if (error && !(archived && enrolments.isLoading))
    return <ProblemView error={error} onRetry={() => void preview.refetch()} />;
  const program = preview.data ?? followed.data;
  if (!program || access === undefined) return <Loading what="Getting the program" />;
  const revision = enrolment?.revision.id ?? program.revision.id;
  return (
    <div className="page">
      <PageHeading title={program.title}>
        <p className="quiet">{program.medicalName}</p>
        <p className="lead">{program.line}</p>
        {program.reviewPending && (
          <p className="quiet small">Based on published research. Clinical review pending.</p>
        )}
      </PageHeading>
      {enrolment?.archived && <Archived />}
      <ProgramDoor slug={slug} access={access} enrolment={enrolment} />
      {access === 'open' ? (
        <ProgramSections revision={revision} preview={program} phase={enrolment?.phase} />
      ) : (
        <ProgramPreviewBody preview={program} />
      )}
    </div>
  );
}
