import { changesBetween, same } from '~/features/programs/changes';
import { applyAt } from './path';

export interface Conflict {
  path: string;
  mine: unknown;
  theirs: unknown;
}

/**
 * Two people edited from the same base. What only one of them touched is taken; where both touched the same
 * place and mean different things, both are kept to be chosen from. Nobody's words are dropped.
 */
export function merge<T>(base: T, mine: T, theirs: T): { merged: T; conflicts: Conflict[] } {
  const mineChanged = changesBetween(base, mine);
  const theirsChanged = changesBetween(base, theirs);
  const conflicts: Conflict[] = [];
  let merged = theirs;
  for (const change of mineChanged) {
    const other = theirsChanged.find((their) => overlap(their.path, change.path));
    if (!other) merged = applyAt(merged, change.path, change.after);
    else if (!(other.path === change.path && same(other.after, change.after)))
      conflicts.push({ path: change.path, mine: change.after, theirs: other.after });
  }
  return { merged, conflicts };
}

/** The document with each conflict settled; those not spoken of stay mine. */
export function settle<T>(merged: T, conflicts: Conflict[], choices: Record<string, 'mine' | 'theirs'>): T {
  return conflicts
    .filter((conflict) => choices[conflict.path] !== 'theirs')
    .reduce((document, conflict) => applyAt(document, conflict.path, conflict.mine), merged);
}

function overlap(one: string, other: string): boolean {
  return one === other || within(one, other) || within(other, one);
}

function within(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
