import type { BlockKey, DayView, EnrolmentView } from '~/api/programs';
import type { Waiting } from '~/features/outbox/keptLogs';
import { momentIn, withStates } from './blockStates';
import type { Download } from './download';

/** What the services would answer, out of a download; undefined for what is not in it. */
export function answerFrom(
  download: Download,
  waiting: readonly Waiting[],
  path: string,
  now: Date = new Date(),
): unknown | undefined {
  const { pathname, searchParams } = new URL(path, 'https://device.invalid');
  const { pack, files } = download;
  const last = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  switch (pathname) {
    case '/api/accounts/v1/me':
      return download.me;
    case '/api/accounts/v1/me/subscription':
      return download.subscription ?? undefined;
    case '/api/programs/v1/me/enrolments':
      return { items: enrolments(download, now), next: null };
    case '/api/programs/v1/me/day':
      return day(download, waiting, searchParams.get('date') ?? momentIn(pack.zone, now).today, now);
    case '/api/programs/v1/me/block':
      return pack.blocks.find(
        (block) => block.date === searchParams.get('date') && block.block === searchParams.get('block'),
      );
    case `/api/programs/v1/revisions/${last}`:
      return pack.programs.find((program) => program.revision === last)?.document;
    case `/api/programs/v1/catalogue/${last}`:
      return pack.programs.find((program) => program.preview.slug === last)?.preview;
    default:
      return files[pathname];
  }
}

function day({ pack }: Download, waiting: readonly Waiting[], date: string, now: Date): DayView | undefined {
  const planned = pack.days.find((one) => one.date === date);
  if (!planned) return undefined;
  const done = new Map<BlockKey, string>();
  for (const { id, log } of waiting) if (log.date === date) done.set(log.block, id);
  const active = pack.enrolments.filter((one) => one.state === 'active');
  const firstDay = active.every((one) => one.startedOn === date);
  return withStates(planned, done, momentIn(pack.zone, now), firstDay);
}

/** Days go by while a download lies here. */
function enrolments({ pack }: Download, now: Date): EnrolmentView[] {
  const { today } = momentIn(pack.zone, now);
  return pack.enrolments.map((one) => ({ ...one, day: daysBetween(one.startedOn, today) + 1 }));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
