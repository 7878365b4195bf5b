import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { signInNeeded } from '~/api/signInNeeded';
import { outboxOf } from './memberOutbox';

const RETRY_MS = 20_000;

/** Tries to send whenever it may work again: on start, back online, back in view, signed in again, and now and then. */
export function useOutboxPost(memberId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const outbox = outboxOf(memberId);
    const post = async () => {
      if (outbox.waiting().length === 0 || signInNeeded.isRaised()) return;
      const before = outbox.waiting().length;
      await outbox.flush();
      if (outbox.waiting().length < before) await queries.invalidateQueries({ queryKey: ['programs'] });
    };
    const onStorage = () => outbox.refresh();
    const onSettled = () => {
      if (!signInNeeded.isRaised()) void post();
    };
    void post();
    const timer = setInterval(post, RETRY_MS);
    const unsubscribe = signInNeeded.subscribe(onSettled);
    window.addEventListener('online', post);
    window.addEventListener('storage', onStorage);
    document.addEventListener('visibilitychange', post);
    return () => {
      clearInterval(timer);
      unsubscribe();
      window.removeEventListener('online', post);
      window.removeEventListener('storage', onStorage);
      document.removeEventListener('visibilitychange', post);
    };
  }, [memberId, queries]);
}
