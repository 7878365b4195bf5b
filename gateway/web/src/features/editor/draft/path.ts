import { indexByName } from '~/features/programs/changes';

type Key = string | number;
type Container = Record<Key, unknown>;

/** A copy of a document with one place in it changed. Everything beside the way there is the same object as before. */
export function setAt<T>(document: T, path: readonly Key[], value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Container;
  const next = rest.length === 0 ? value : setAt(copy[key], rest, value);
  if (next === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = next;
  return copy as T;
}

/** "phases[calm].plan[clamshell].dosage.sets" in its parts. */
export function partsOf(path: string): string[] {
  return path.split(/[.[\]]/).filter((part) => part !== '');
}

/** Writes a change, named the way changes are named, into a document; undefined takes the part out. */
export function applyAt<T>(document: T, path: string, value: unknown): T {
  return applyParts(document, partsOf(path), value) as T;
}

function applyParts(node: unknown, parts: string[], value: unknown): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (!Array.isArray(node)) {
    const record = (node ?? {}) as Record<string, unknown>;
    const next = applyParts(record[part], rest, value);
    return setAt(record, [part], next ?? undefined);
  }
  const index = indexByName(node, part);
  if (index < 0) return rest.length === 0 && value != null ? [...node, value] : node;
  if (rest.length === 0 && value == null) return node.filter((_, at) => at !== index);
  return setAt(node, [index], applyParts(node[index], rest, value));
}
