import type { DayBlock, DayView } from '~/api/programs';
import { Spine, Vertebra } from '~/ui/Spine';
import { BlockCard } from './BlockCard';
import classes from './DayTimeline.module.css';

export function DayTimeline({ day, held }: { day: DayView; held: boolean }) {
  if (day.blocks.length === 0)
    return (
      <section className="card stack tight">
        <h2>{day.rest?.title ?? 'Rest day'}</h2>
        <p>{day.rest?.text ?? 'A walk counts.'}</p>
      </section>
    );
  const next = held ? undefined : nextOf(day.blocks);
  const allDone = day.blocks.every((block) => block.state === 'done');
  return (
    <section className="stack" aria-labelledby="day">
      <h2 id="day" className={allDone ? undefined : 'visually-hidden'}>
        {allDone ? 'That’s today done' : 'Your day'}
      </h2>
      {allDone && <p className={classes.done}>You showed up for every block. See you tomorrow.</p>}
      <Spine label="Today’s blocks">
        {day.blocks.map((block) => (
          <Vertebra key={block.key} state={block === next ? 'now' : settled(block)}>
            <BlockCard block={block} date={day.date} next={block === next} held={held} />
          </Vertebra>
        ))}
      </Spine>
    </section>
  );
}

/** What to do now: the block whose time it is, else the next one ahead, else one that was missed. */
function nextOf(blocks: DayBlock[]): DayBlock | undefined {
  const inState = (state: DayBlock['state']) => blocks.find((block) => block.state === state);
  return inState('now') ?? inState('later') ?? inState('missed');
}

/** Only one bead is "now", whatever the service said of the others. */
function settled(block: DayBlock): DayBlock['state'] {
  return block.state === 'now' ? 'later' : block.state;
}
