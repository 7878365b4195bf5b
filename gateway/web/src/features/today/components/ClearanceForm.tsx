import { Button, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { clearConcern } from '../api/clearConcern';

export default function ClearanceForm({ concern, today }: { concern: string; today: string }) {
  const queries = useQueryClient();
  const schema = z.object({
    checkedBy: z.string().trim().min(2, 'Tell us who had a look, for example “Dr Lee, my GP”.'),
    checkedOn: z.iso.date('Choose the day.').refine((date) => date <= today, 'That day is still to come.'),
  });
  const form = useForm({
    initialValues: { checkedBy: '', checkedOn: today },
    validate: schemaResolver(schema, { sync: true }),
  });
  const clear = useMutation({
    mutationFn: ({ checkedBy, checkedOn }: { checkedBy: string; checkedOn: string }) =>
      clearConcern(concern, checkedBy.trim(), checkedOn),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['programs'] }),
  });
  return (
    <form className="stack" onSubmit={form.onSubmit((values) => clear.mutate(values))} noValidate>
      <TextInput label="Who checked it?" autoComplete="off" {...form.getInputProps('checkedBy')} />
      <TextInput type="date" label="When?" max={today} {...form.getInputProps('checkedOn')} />
      {clear.isError && <Notice tone="care" title={problemText(clear.error)} live />}
      <div className="row">
        <Button type="submit" loading={clear.isPending}>
          Carry on with my program
        </Button>
      </div>
    </form>
  );
}
