import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '~/api/problem';
import type { ProgramDocument } from '~/api/programDocument';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { differences, type Wishes, wishesFor } from '../adjust/adjustment';
import { assign, changeAssignment } from '../api/assign';
import type { AssignmentView, ExerciseChoice } from '../api/types';
import { ExerciseWish } from './ExerciseWish';

interface Properties {
  memberId: string;
  document: ProgramDocument;
  before: AssignmentView | undefined;
  choices: ExerciseChoice[];
}

export function AssignForm({ memberId, document, before, choices }: Properties) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [phase, setPhase] = useState(before?.phase ?? document.phases[0]?.key ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const plan = document.phases.find((one) => one.key === phase)?.plan ?? [];
  const [wishes, setWishes] = useState<Wishes>(() => wishesFor(plan, before?.exercises));
  const sent = differences(plan, wishes, before?.exercises);
  const save = useMutation({
    mutationFn: () => {
      const body = { program: document.slug, phase, note: note.trim() || undefined, exercises: sent };
      return before ? changeAssignment(before, body) : assign(memberId, body);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['practice'] });
      await navigate({ to: '/practice/$memberId', params: { memberId } });
    },
  });
  const errors = save.error instanceof ApiProblem ? save.error.errors : [];
  const nameOf = (slug: string) => document.exercises?.find((one) => one.slug === slug)?.name ?? slug;
  const choosePhase = (key: string) => {
    setPhase(key);
    setWishes(wishesFor(document.phases.find((one) => one.key === key)?.plan ?? [], before?.exercises));
  };
  return (
    <form
      className="card stack loose"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <NativeSelect
        label="Phase to be in"
        value={phase}
        data={document.phases.map((one) => ({ value: one.key, label: one.title }))}
        onChange={(event) => choosePhase(event.currentTarget.value)}
      />
      <Textarea
        label="A word to the patient"
        value={note}
        maxLength={1000}
        rows={3}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {plan.map((planned) => {
        const wish = wishes[planned.exercise];
        const index = sent.findIndex((one) => one.exercise === planned.exercise);
        return (
          wish && (
            <ExerciseWish
              key={`${phase} ${planned.exercise}`}
              name={nameOf(planned.exercise)}
              exercise={document.exercises?.find((one) => one.slug === planned.exercise)}
              wish={wish}
              choices={choices}
              errors={errors
                .filter((error) => index >= 0 && error.field.startsWith(`exercises[${index}]`))
                .map((error) => `${error.field.split('.').at(-1)} ${error.message}`)}
              onChange={(next) => setWishes({ ...wishes, [planned.exercise]: next })}
            />
          )
        );
      })}
      {save.isError && (
        <Notice
          tone="care"
          title={
            save.error instanceof ApiProblem && save.error.status === 412
              ? 'Somebody changed this meanwhile. Load the page again, then make your change.'
              : problemText(save.error)
          }
          live
        />
      )}
      <div className="row">
        <Button type="submit" size="xl" loading={save.isPending}>
          {before ? 'Save the change' : 'Send it to the patient'}
        </Button>
        <TextLink to="/practice/$memberId" params={{ memberId }}>
          Not now
        </TextLink>
      </div>
    </form>
  );
}
