import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { createHold } from './api/createHold';
import type { HoldRequest } from './api/types';
import { deadlineOf } from './countdown';
import { type KeptHold, keepHold, keptHold } from './keptHold';

/** Asks for a time to be held and writes it down, with the note that was typed for the one before. */
export function useHold(memberId: string, onHeld: (kept: KeptHold) => void) {
  const queries = useQueryClient();
  const busy = useRef(false);
  const hold = useMutation({
    mutationFn: async ({ asked, timeZone }: { asked: HoldRequest; timeZone: string }) => {
      const view = await createHold(asked);
      const note = keptHold(memberId)?.note ?? '';
      const kept: KeptHold = {
        hold: view,
        asked,
        timeZone,
        deadline: deadlineOf(view.expiresAt, Date.now()),
        note,
      };
      keepHold(memberId, kept);
      return kept;
    },
    onSuccess: onHeld,
    onSettled: () => {
      busy.current = false;
      return queries.invalidateQueries({ queryKey: ['booking', 'slots'] });
    },
  });
  const ask = (asked: HoldRequest, timeZone: string) => {
    if (busy.current) return;
    busy.current = true;
    hold.mutate({ asked, timeZone });
  };
  return { ask, hold };
}
