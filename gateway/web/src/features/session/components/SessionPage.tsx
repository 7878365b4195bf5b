import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOutboxPost } from '~/features/outbox/useOutboxPost';
import { useWho } from '~/features/sign-in/useWho';
import { Loading } from '~/ui/Loading';
import { ProblemView } from '~/ui/ProblemView';
import { blockQuery } from '../api/getBlock';
import { keptSitting } from '../player/shelf';
import { Player } from './Player';

const route = getRouteApi('/guarded/member/session');

/** One block of one day. A session under way goes on from what the device kept, network or not. */
export function SessionPage() {
  const { date, block } = route.useSearch();
  const { memberId } = useWho();
  useOutboxPost(memberId);
  const [kept] = useState(() => keptSitting(memberId, date, block));
  const fetched = useQuery({
    ...blockQuery(date, block),
    enabled: kept === null && date !== '' && block !== '',
  });

  if (date === '' || block === '') return <Navigate to="/" />;
  if (kept) return <Player memberId={memberId} block={kept.block} kept={kept.sitting} />;
  if (fetched.isError) return <ProblemView error={fetched.error} onRetry={() => void fetched.refetch()} />;
  if (!fetched.data) return <Loading what="Laying out your session" />;
  return <Player memberId={memberId} block={fetched.data} kept={null} />;
}
