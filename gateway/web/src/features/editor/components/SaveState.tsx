import { Button } from '@mantine/core';
import { timeOfInstant } from '~/ui/dates';
import { problemText } from '~/ui/problemText';
import type { Draft } from '../draft/useDraft';
import classes from './Editor.module.css';

export function SaveState({ draft }: { draft: Draft }) {
  return (
    <div className={classes.saved}>
      <p role="status">{wordsFor(draft)}</p>
      <a className={classes.toPublish} href="#publish">
        {draft.server.data.changed ? 'Look over and publish' : 'What changed'}
      </a>
      <Button
        variant="default"
        disabled={!draft.dirty || draft.clash !== null}
        loading={draft.saving}
        onClick={() => void draft.save()}
      >
        Save now
      </Button>
    </div>
  );
}

function wordsFor(draft: Draft): string {
  if (draft.clash) return 'Not saved yet: someone else saved while you were writing.';
  if (draft.saving) return 'Saving…';
  if (draft.error) return `Not saved: ${problemText(draft.error)}`;
  if (draft.dirty) return 'Not saved yet';
  return `Saved at ${timeOfInstant(draft.server.data.draft.updatedAt)}`;
}
