import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import type { Answer } from '~/api/client';
import type { EditorProgramView } from '~/api/programs';
import { Loading } from '~/ui/Loading';
import { PageHeading } from '~/ui/PageHeading';
import { ProblemView } from '~/ui/ProblemView';
import { TextLink } from '~/ui/TextLink';
import { editorProgramQuery } from '../api/getEditorProgram';
import { useDraft } from '../draft/useDraft';
import { ConflictPanel } from './ConflictPanel';
import { DraftForm } from './DraftForm';
import classes from './Editor.module.css';
import { HistoryPanel } from './HistoryPanel';
import { OpenParts } from './openParts';
import { PublishPanel } from './PublishPanel';
import { SaveState } from './SaveState';

const route = getRouteApi('/guarded/member/shell/editor/$slug');

export function EditorPage() {
  const { slug } = route.useParams();
  const program = useQuery(editorProgramQuery(slug));
  if (program.isError) return <ProblemView error={program.error} onRetry={() => void program.refetch()} />;
  if (!program.data) return <Loading what="Opening the draft" />;
  return <OpenDraft key={slug} slug={slug} opened={program.data} />;
}

function OpenDraft({ slug, opened }: { slug: string; opened: Answer<EditorProgramView> }) {
  const draft = useDraft(slug, opened);
  const openParts = useRef(new Map<string, boolean>());
  return (
    <OpenParts value={openParts.current}>
      <div className="page">
        <div>
          <TextLink to="/editor">All programs</TextLink>
          <PageHeading title={draft.document.title || slug}>
            <p className="quiet">{draft.document.medicalName}</p>
          </PageHeading>
        </div>
        <div className={classes.layout}>
          <div className="stack">
            <SaveState draft={draft} />
            {draft.clash ? (
              <ConflictPanel
                document={draft.document}
                conflicts={draft.clash.conflicts}
                onChoose={draft.choose}
              />
            ) : (
              <DraftForm key={draft.generation} document={draft.document} onChange={draft.change} />
            )}
          </div>
          <div className={classes.side}>
            <PublishPanel slug={slug} draft={draft} />
            <HistoryPanel slug={slug} />
          </div>
        </div>
      </div>
    </OpenParts>
  );
}
