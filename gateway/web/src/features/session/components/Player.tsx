import { XIcon } from '@phosphor-icons/react/X';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlayableBlock } from '~/api/programs';
import { outboxOf } from '~/features/outbox/memberOutbox';
import { dropSitting } from '../player/shelf';
import { type Sitting, step } from '../player/sitting';
import { logOf } from '../player/sittingLog';
import { useSitting } from '../player/useSitting';
import { useWakeLock } from '../player/useWakeLock';
import { AfterStep } from './AfterStep';
import { CheckStep } from './CheckStep';
import { ExerciseCard } from './ExerciseCard';
import { FinishStep } from './FinishStep';
import { LeaveQuestion } from './LeaveQuestion';
import { PainBeforeStep } from './PainBeforeStep';
import classes from './Player.module.css';
import { RunningStep } from './RunningStep';
import { SomethingDifferent } from './SomethingDifferent';

interface Properties {
  memberId: string;
  block: PlayableBlock;
  kept: Sitting | null;
}

export function Player({ memberId, block: asked, kept }: Properties) {
  const queries = useQueryClient();
  const { sitting, block, swap, act, elapsed, going } = useSitting(memberId, asked, kept);
  const [looking, setLooking] = useState(false);
  useWakeLock(going);

  const finish = (said: { painAfter?: number; effort?: number; note: string }) => {
    const now = Date.now();
    const final = step(
      step(sitting, { type: 'said', ...said }, block, now),
      { type: 'finished' },
      block,
      now,
    );
    const outbox = outboxOf(memberId);
    outbox.put(final.id, logOf(final, block));
    dropSitting(memberId);
    act({ type: 'said', ...said });
    act({ type: 'finished' });
    void outbox.flush().then(() => queries.invalidateQueries({ queryKey: ['programs'] }));
  };

  const leave = () => {
    if (going) act({ type: 'paused' });
  };

  return (
    <div className={classes.player}>
      <header className={classes.top}>
        <p className={classes.where}>
          {sitting.stage === 'card' || sitting.stage === 'running'
            ? `${block.title}, ${sitting.index + 1} of ${block.items.length}`
            : block.title}
        </p>
        {sitting.stage !== 'finished' && (
          <Link to="/" className={classes.leave} onClick={leave}>
            <XIcon size={24} aria-hidden="true" />
            <span>Leave for now</span>
          </Link>
        )}
      </header>
      <main className={classes.stage}>
        {sitting.stage === 'check' && looking && (
          <SomethingDifferent
            block={block}
            onNone={() => {
              setLooking(false);
              act({ type: 'checked', check: 'something-different' });
            }}
            onBack={() => setLooking(false)}
          />
        )}
        {sitting.stage === 'check' && !looking && (
          <CheckStep
            safety={block.safety ?? []}
            onFine={() => act({ type: 'checked', check: 'no-change' })}
            onDifferent={() => setLooking(true)}
          />
        )}
        {sitting.stage === 'before' && (
          <PainBeforeStep
            value={sitting.painBefore}
            onChange={(value) => act({ type: 'painBefore', value })}
            onGo={() => act({ type: 'began' })}
          />
        )}
        {sitting.stage === 'card' && (
          <ExerciseCard key={sitting.index} block={block} index={sitting.index} act={act} swap={swap} />
        )}
        {sitting.stage === 'running' && (
          <RunningStep block={block} sitting={sitting} elapsed={elapsed} going={going} act={act} />
        )}
        {sitting.stage === 'after' && <AfterStep sitting={sitting} onFinish={finish} />}
        {sitting.stage === 'finished' && <FinishStep memberId={memberId} sitting={sitting} />}
      </main>
      {sitting.stage !== 'finished' && <LeaveQuestion going={going} act={act} />}
    </div>
  );
}
