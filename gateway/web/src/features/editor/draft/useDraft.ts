import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '~/api/client';
import { isProblem } from '~/api/problem';
import type { ProgramDocument } from '~/api/programDocument';
import type { EditorProgramView } from '~/api/programs';
import { same } from '~/features/programs/changes';
import { getEditorProgram } from '../api/getEditorProgram';
import { putDraft } from '../api/putDraft';
import { dropBackup, keepBackup, takeBackup } from './backup';
import { type Conflict, merge, settle } from './merge';

const AUTOSAVE_MS = 1500;

interface Clash {
  merged: ProgramDocument;
  conflicts: Conflict[];
}

export interface Draft {
  document: ProgramDocument;
  server: Answer<EditorProgramView>;
  dirty: boolean;
  saving: boolean;
  error: unknown;
  clash: Clash | null;
  /** Grows when the document came from elsewhere than typing: fields that keep their own text start anew. */
  generation: number;
  change: (document: ProgramDocument) => void;
  save: () => Promise<void>;
  choose: (choices: Record<string, 'mine' | 'theirs'>) => void;
  /** After publishing: the server's word is the base again. */
  adopt: (answer: Answer<EditorProgramView>) => void;
}

/** A draft that saves itself, against the version it was made from. */
export function useDraft(slug: string, opened: Answer<EditorProgramView>): Draft {
  const [server, setServer] = useState(opened);
  const [start] = useState(() => startOf(slug, opened));
  const [document, setDocument] = useState(start.document);
  const [clash, setClash] = useState<Clash | null>(start.clash);
  const [generation, setGeneration] = useState(0);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(document);
  latest.current = document;
  const busy = useRef(false);
  const dirty = !same(document, server.data.draft.document);

  const change = useCallback((next: ProgramDocument) => setDocument(next), []);

  const adopt = useCallback((answer: Answer<EditorProgramView>) => {
    const changed = !same(latest.current, answer.data.draft.document);
    setServer(answer);
    setDocument(answer.data.draft.document);
    if (changed) setGeneration((before) => before + 1);
  }, []);

  const meet = useCallback(
    async (base: ProgramDocument) => {
      const theirs = await getEditorProgram(slug);
      const { merged, conflicts } = merge(base, latest.current, theirs.data.draft.document);
      setServer(theirs);
      if (conflicts.length > 0) setClash({ merged, conflicts });
      else {
        setDocument(merged);
        setGeneration((before) => before + 1);
      }
    },
    [slug],
  );

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    const sent = latest.current;
    try {
      const answer = await putDraft(slug, sent, etagOf(server));
      setServer(answer);
      // Typed meanwhile: that is kept, and the next save sends it.
      if (latest.current === sent) setDocument(answer.data.draft.document);
      setError(null);
    } catch (failure) {
      if (isProblem(failure, 'edited-meanwhile')) await meet(server.data.draft.document).catch(setError);
      else setError(failure);
    } finally {
      busy.current = false;
      setSaving(false);
    }
  }, [slug, server, meet]);

  useEffect(() => {
    if (dirty) keepBackup(slug, { base: server.data.draft.document, document });
    else dropBackup(slug);
  }, [slug, dirty, document, server]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each keystroke starts the wait again
  useEffect(() => {
    if (!dirty || clash || saving) return;
    const timer = setTimeout(() => void save(), AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [dirty, clash, saving, document, save]);

  const choose = (choices: Record<string, 'mine' | 'theirs'>) => {
    if (!clash) return;
    setDocument(settle(clash.merged, clash.conflicts, choices));
    setClash(null);
    setGeneration((before) => before + 1);
  };

  return { document, server, dirty, saving, error, clash, generation, change, save, choose, adopt };
}

/** Goes on from what an earlier visit left unsaved, if there is such. */
function startOf(slug: string, opened: Answer<EditorProgramView>) {
  const theirs = opened.data.draft.document;
  const backup = takeBackup(slug);
  if (!backup) return { document: theirs, clash: null };
  const { merged, conflicts } = merge(backup.base, backup.document, theirs);
  if (conflicts.length === 0) return { document: merged, clash: null };
  return { document: settle(merged, conflicts, {}), clash: { merged, conflicts } };
}

export function etagOf(answer: Answer<EditorProgramView>): string {
  return answer.etag ?? `"${answer.data.draft.version}"`;
}
