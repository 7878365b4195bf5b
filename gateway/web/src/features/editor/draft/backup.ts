import type { ProgramDocument } from '~/api/programDocument';

interface Backup {
  base: ProgramDocument;
  document: ProgramDocument;
}

/** What is typed and not yet saved, kept on the device so that a closed tab costs nothing. */
export function keepBackup(slug: string, backup: Backup): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(backup));
  } catch {
    // Without room the page still holds the text until it is saved.
  }
}

export function takeBackup(slug: string): Backup | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as Backup | null;
  } catch {
    return null;
  }
}

export function dropBackup(slug: string): void {
  localStorage.removeItem(keyOf(slug));
}

function keyOf(slug: string): string {
  return `stand-corrected.draft.${slug}`;
}
