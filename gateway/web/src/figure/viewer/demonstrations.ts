/** What the list says of one demonstration. Every address but the list's holds a hash: it may be kept for ever. */
export interface DemonstrationEntry {
  slug: string;
  hash: string;
  /** Shown to everybody; the others need a running subscription. */
  free: boolean;
  /** One still picture of it. */
  poster: string;
  /** Its still pictures side by side, one for each of the file's frames in the order in which they are come to. */
  strip: string;
  /** The body that all of them share. */
  figure: string;
}

export const listAddress = '/media/v1/demonstrations';

/** The pose file of one revision of a demonstration. */
export const poseAddress = (entry: DemonstrationEntry): string =>
  `${listAddress}/${entry.slug}/${entry.hash}.json`;

/** Everything that has to be kept so that these demonstrations play without a connection. What is not in the list is left out. */
export function demonstrationAddresses(
  list: readonly DemonstrationEntry[],
  slugs: Iterable<string>,
): string[] {
  const wanted = new Set(slugs);
  const addresses = list
    .filter((entry) => wanted.has(entry.slug))
    .flatMap((entry) => [poseAddress(entry), entry.poster, entry.strip, entry.figure]);
  return [...new Set(addresses)];
}
