import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AssignmentView } from '~/features/practice/api/types';
import { PlanChanges } from '~/features/practice/components/PlanChanges';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { seeNews } from '../api/answerAssignment';

export function NewsCard({ assignment }: { assignment: AssignmentView }) {
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: () => seeNews(assignment),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs', 'assignments'] }),
  });
  if (assignment.news.length === 0 && !assignment.phaseNews) return null;
  return (
    <section className="card stack" aria-labelledby={`news-${assignment.id}`}>
      <h2 id={`news-${assignment.id}`}>
        {assignment.practitioner} has changed {assignment.title} for you
      </h2>
      {assignment.note && <p>“{assignment.note}”</p>}
      {assignment.phaseNews && <p>You’re in “{assignment.phaseNews}” now.</p>}
      {assignment.news.length > 0 && <PlanChanges changes={assignment.news} none="" />}
      {seen.isError && <Notice tone="care" title={problemText(seen.error)} live />}
      <div className="row">
        <Button variant="default" loading={seen.isPending} onClick={() => seen.mutate()}>
          Got it
        </Button>
      </div>
    </section>
  );
}
