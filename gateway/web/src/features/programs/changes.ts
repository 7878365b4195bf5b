import type { DocumentChange } from '~/api/programs';

/**
 * Leaf by leaf, what is different. Lists of things with an id, key, slug or exercise are matched by that name,
 * so that one step added does not make every later one look changed.
 */
export function changesBetween(before: unknown, after: unknown, path = ''): DocumentChange[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const named = byName(before);
    const others = byName(after);
    if (named && others) return inBoth(named, others, (key) => `${path}[${key}]`);
    return [{ path, before, after }];
  }
  if (isRecord(before) && isRecord(after))
    return inBoth(before, after, (key) => (path ? `${path}.${key}` : key));
  return [{ path, before, after }];
}

export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one == null && other == null) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  if (isRecord(one) && isRecord(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      same(one[key], other[key]),
    );
  return false;
}

function inBoth(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  pathOf: (key: string) => string,
): DocumentChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changesBetween(before[key], after[key], pathOf(key)));
}

/** The parts of a list by what they are called; one exercise may stand twice in a plan. */
function byName(items: unknown[]): Record<string, unknown> | null {
  const named: Record<string, unknown> = {};
  for (const item of items) {
    if (!isRecord(item)) return null;
    const name = item.id ?? item.key ?? item.slug ?? item.exercise;
    if (typeof name !== 'string') return null;
    let unique = name;
    for (let again = 2; unique in named; again++) unique = `${name}#${again}`;
    named[unique] = item;
  }
  return named;
}

/** Where a part named by id, key, slug or exercise stands in a list; a second of the same name is "name#2". */
export function indexByName(list: readonly unknown[], name: string): number {
  const [bare = name, again] = name.split('#');
  let left = again ? Number(again) : 1;
  return list.findIndex((item) => {
    const thing = item as Record<string, unknown> | null;
    const own = thing?.id ?? thing?.key ?? thing?.slug ?? thing?.exercise;
    return own === bare && --left === 0;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
