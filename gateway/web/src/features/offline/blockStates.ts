import type { BlockKey, BlockState, DayView } from '~/api/programs';

/** From when on it is a block's turn, as the service has it. */
const opens: Record<BlockKey, string> = {
  gentle: '00:00',
  morning: '00:00',
  desk: '09:30',
  'desk-2': '11:45',
  'desk-3': '14:15',
  'desk-4': '15:45',
  evening: '17:30',
};

interface Moment {
  today: string;
  /** `HH:MM` */
  time: string;
}

/** Where the blocks of a downloaded day stand by now: the clock has gone on since, and sessions wait to be sent. */
export function withStates(
  day: DayView,
  done: ReadonlyMap<BlockKey, string>,
  { today, time }: Moment,
  firstDay: boolean,
): DayView {
  const open = (index: number): BlockState => {
    if (day.date !== today) return day.date > today ? 'later' : 'missed';
    const [block, next] = [day.blocks[index], day.blocks[index + 1]];
    if (!block || time < opens[block.key]) return 'later';
    if (!next || time < opens[next.key]) return 'now';
    return firstDay ? 'later' : 'missed';
  };
  const blocks = day.blocks.map((block, index) => {
    const sessionId = done.get(block.key) ?? block.sessionId ?? null;
    return { ...block, sessionId, state: sessionId ? ('done' as const) : open(index) };
  });
  return { ...day, blocks };
}

export function momentIn(zone: string, now: Date): Moment {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...options }).format(now);
  return {
    today: part({ dateStyle: 'short' }),
    time: part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
