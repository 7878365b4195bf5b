import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '~/api/problem';
import { pathWords } from '~/features/programs/changeWords';
import { ChangeList } from '~/features/programs/components/ChangeList';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { getEditorProgram } from '../api/getEditorProgram';
import { publish } from '../api/publish';
import { type Draft, etagOf } from '../draft/useDraft';

/** What changed, what still keeps it back, and the one button that makes it real. */
export function PublishPanel({ slug, draft }: { slug: string; draft: Draft }) {
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const { changes, changed, problems, published } = draft.server.data;
  const go = useMutation({
    mutationFn: async () => {
      const done = await publish(slug, note.trim(), etagOf(draft.server));
      draft.adopt(await getEditorProgram(slug));
      return done;
    },
    onError: async (error) => {
      if (isProblem(error, 'edited-meanwhile')) draft.adopt(await getEditorProgram(slug));
    },
    onSuccess: async () => {
      setNote('');
      await queries.invalidateQueries({ queryKey: ['editor', 'programs'] });
      await queries.invalidateQueries({ queryKey: ['editor', 'revisions', slug] });
      await queries.invalidateQueries({ queryKey: ['programs'] });
    },
  });
  const unsettled = draft.dirty || draft.saving || draft.clash !== null;
  return (
    <section className="card stack" aria-labelledby="publish">
      <h2 id="publish" tabIndex={-1}>
        What changed
      </h2>
      {published || !changed ? (
        <ChangeList
          changes={changes}
          documents={[draft.document]}
          none="Nothing since the published version."
        />
      ) : (
        <p className="quiet">This has not been published before.</p>
      )}
      {problems.length > 0 && (
        <Notice tone="care" title="Before this can be published">
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.field}${problem.message}`}>
                {pathWords(problem.field, [draft.document])} {problem.message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changed && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            go.mutate();
          }}
        >
          <Textarea
            label="Note for the people following it"
            description="They see this when they are offered the new version."
            maxLength={500}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {go.isError && (
            <Notice
              tone="care"
              title={
                isProblem(go.error, 'edited-meanwhile')
                  ? 'Someone saved this draft meanwhile. Here is the latest: look it over, then publish again.'
                  : problemText(go.error)
              }
              live
            />
          )}
          <div className="row">
            <Button
              type="submit"
              loading={go.isPending}
              disabled={unsettled || note.trim() === '' || problems.length > 0}
            >
              Publish
            </Button>
            {unsettled && <span className="quiet small">Waiting for the draft to be saved</span>}
          </div>
        </form>
      )}
      <p role="status">{go.isSuccess && !changed ? `Published as version ${go.data.number}.` : ''}</p>
    </section>
  );
}
