import { useQuery } from '@tanstack/react-query';
import { demonstrationsQuery } from './demonstrationsQuery';

/** A small still picture of an exercise that is named beside it; nothing where there is none. */
export function Poster({ slug, className }: { slug: string; className?: string | undefined }) {
  const { data } = useQuery(demonstrationsQuery);
  const poster = data?.find((one) => one.slug === slug)?.poster;
  return poster ? <img src={poster} alt="" loading="lazy" decoding="async" className={className} /> : null;
}
