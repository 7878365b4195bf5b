import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { PlayableItem } from '~/api/programs';
import { swapExercise } from '~/features/programs/api/changeEnrolment';
import { problemText } from '~/ui/problemText';
import type { Direction } from '../player/swap';

interface Properties {
  item: PlayableItem;
  onSwap: (direction: Direction) => void;
}

/** A gentler or a stronger exercise in the place of this one: for now, or from now on. */
export function SwapChoice({ item, onSwap }: Properties) {
  const queries = useQueryClient();
  const planned = useRef(item.exercise);
  const keep = useMutation({
    mutationFn: () => swapExercise(item.enrolment, planned.current, item.exercise),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  const other = item.exercise !== planned.current;
  return (
    <div className="stack tight">
      <div className="row">
        {item.easier && (
          <Button variant="default" onClick={() => onSwap('easier')}>
            Easier: {item.easier.name}
          </Button>
        )}
        {item.harder && (
          <Button variant="default" onClick={() => onSwap('harder')}>
            Harder: {item.harder.name}
          </Button>
        )}
      </div>
      {other && (
        <div className="row" role="status">
          {keep.isSuccess ? (
            <p>It’s in your plan from now on. You can swap back on your program’s page.</p>
          ) : (
            <>
              <p>Swapped for today.</p>
              <Button variant="subtle" loading={keep.isPending} onClick={() => keep.mutate()}>
                Use it from now on
              </Button>
            </>
          )}
          {keep.isError && <p>{problemText(keep.error)}</p>}
        </div>
      )}
    </div>
  );
}
