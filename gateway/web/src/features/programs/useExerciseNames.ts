import { useQueries } from '@tanstack/react-query';
import { exerciseName } from '~/features/session/itemWords';
import { revisionQuery } from './api/getRevision';

/** Names as the given revisions have them; until those are here, or when they cannot be had, the slug in words. */
export function useExerciseNames(revisions: string[], wanted: boolean): (slug: string) => string {
  const documents = useQueries({
    queries: [...new Set(revisions)].map((id) => ({ ...revisionQuery(id), enabled: wanted })),
  });
  const exercises = documents.flatMap((document) => document.data?.exercises ?? []);
  return (slug) => exercises.find((exercise) => exercise.slug === slug)?.name ?? exerciseName(slug) ?? slug;
}
