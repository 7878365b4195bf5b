import type { Contact, Demonstration } from '../pose/format';

/** What the list says of one demonstration. Every address in it holds a hash: what lies there never changes. */
export interface DemonstrationEntry {
  slug: string;
  /** Of its pose file. */
  hash: string;
  /** Anybody may see it move; the others only members whose access runs. Stills are for everybody. */
  free: boolean;
  /** One still picture of it. */
  poster?: string | null;
  /** Three square stills side by side: the start, the way, and the moment by which one knows the exercise. */
  strip?: string | null;
  /** The body that all of them share. */
  figure?: string | null;
}

export const listAddress = '/media/v1/demonstrations';

/** The pose file of one revision of a demonstration. */
export const poseAddress = (entry: DemonstrationEntry): string =>
  `${listAddress}/${entry.slug}/${entry.hash}.json`;

/**
 * Everything that has to be kept so that these demonstrations play without a connection. What is not in the list is left
 * out; the list itself changes, and is kept besides.
 */
export function demonstrationAddresses(
  list: readonly DemonstrationEntry[],
  slugs: Iterable<string>,
): string[] {
  const wanted = new Set(slugs);
  const addresses = list
    .filter((entry) => wanted.has(entry.slug))
    .flatMap((entry) => [poseAddress(entry), entry.poster, entry.strip, entry.figure]);
  return [...new Set(addresses.filter((address) => typeof address === 'string'))];
}

/** A demonstration as its file has it, with what the file may leave out: whoever lies or stands does so on the floor. */
export function completed(file: Demonstration): Demonstration {
  const whole = (contacts: readonly Contact[]): Contact[] =>
    contacts.map((contact) => ('touch' in contact ? contact : { ...contact, on: contact.on ?? 'floor' }));
  return {
    ...file,
    contacts: whole(file.contacts),
    frames: Object.fromEntries(
      Object.entries(file.frames).map(([name, frame]) => [
        name,
        frame.contacts ? { ...frame, contacts: whole(frame.contacts) } : frame,
      ]),
    ),
  };
}
