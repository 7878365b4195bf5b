/** An exercise's slug as words, where no name came with it. */
export function exerciseName(slug: string | null | undefined): string | null {
  if (!slug || slug === 'none') return null;
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
