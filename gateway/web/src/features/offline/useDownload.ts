import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useWho } from '~/features/sign-in/useWho';
import type { DownloadState } from './download';
import { leaveNothing, lentDownload } from './keeper';
import { bringDownload, type Progress } from './keeping';
import { onChanged } from './watch';
import { rememberWho } from './who';
import { CannotKeep, keepApp } from './worker';

interface DownloadControl {
  state: DownloadState;
  /** While it is coming. */
  progress: Progress | null;
  error: unknown;
  bring: () => Promise<void>;
  remove: () => Promise<void>;
}

export function useDownload(memberId: string): DownloadControl {
  const who = useWho();
  const queries = useQueryClient();
  const [state, setState] = useState<DownloadState>({ kind: 'unknown' });
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let over = false;
    const look = async () => {
      const download = await lentDownload(memberId).catch(() => null);
      if (!over) setState(download ? { kind: 'here', download } : { kind: 'none' });
    };
    void look();
    const stop = onChanged((changedId) => changedId === memberId && void look());
    return () => {
      over = true;
      stop();
    };
  }, [memberId]);

  const bring = useCallback(async () => {
    setError(null);
    setProgress({ done: 0, of: 0 });
    try {
      await keepApp();
      // Asked for, not insisted on: without it a browser that is short of space may let go of it.
      await navigator.storage?.persist?.().catch(() => false);
      await bringDownload(memberId, setProgress);
      rememberWho(who);
    } catch (failure) {
      if (failure instanceof CannotKeep) setState({ kind: 'impossible' });
      else setError(failure);
    } finally {
      setProgress(null);
    }
  }, [memberId, who]);

  const remove = useCallback(async () => {
    await leaveNothing(memberId);
    await queries.invalidateQueries();
  }, [memberId, queries]);

  return { state, progress, error, bring, remove };
}
