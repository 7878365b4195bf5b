import { Button, NativeSelect, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MemberView, TextSize } from '~/api/accounts';
import type { Answer } from '~/api/client';
import { ApiProblem, isProblem } from '~/api/problem';
import { meQuery } from '~/features/member/api/getMe';
import { putProfile } from '~/features/member/api/putProfile';
import { TextSizeChoice } from '~/features/member/components/TextSizeChoice';
import { etagOf } from '~/features/member/etagOf';
import { applyTextSize } from '~/features/member/textSize';
import { timeZones } from '~/features/member/timeZones';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { profileSchema } from '../profileSchema';

interface Values {
  givenName: string;
  familyName: string;
  phone: string;
  timeZone: string;
  textSize: TextSize;
}

export function ProfileForm({ me }: { me: Answer<MemberView> }) {
  const queries = useQueryClient();
  const zones = useMemo(() => timeZones(me.data.timeZone), [me.data.timeZone]);
  const form = useForm<Values>({
    initialValues: {
      givenName: me.data.givenName,
      familyName: me.data.familyName,
      phone: me.data.phone ?? '',
      timeZone: me.data.timeZone,
      textSize: me.data.textSize,
    },
    validate: schemaResolver(profileSchema, { sync: true }),
  });
  const save = useMutation({
    mutationFn: ({ phone, ...values }: Values) =>
      putProfile({ ...values, ...(phone.trim() ? { phone: phone.trim() } : {}) }, etagOf(me)),
    onSuccess: (answer) => {
      queries.setQueryData(meQuery.queryKey, answer);
      form.resetDirty();
    },
    onError: (error) => {
      if (error instanceof ApiProblem)
        form.setErrors(Object.fromEntries(error.errors.map((one) => [one.field, one.message])));
      // What was typed stays; the next press is against the newer version.
      if (isProblem(error, 'edited-meanwhile'))
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  return (
    <form
      className="card stack"
      aria-labelledby="profile"
      noValidate
      onSubmit={form.onSubmit((values) => save.mutate(values))}
    >
      <h2 id="profile">About you</h2>
      <TextInput label="First name" autoComplete="given-name" {...form.getInputProps('givenName')} />
      <TextInput label="Last name" autoComplete="family-name" {...form.getInputProps('familyName')} />
      <TextInput
        label="Phone"
        description="If you like. The clinic uses it only to reach you."
        type="tel"
        autoComplete="tel"
        {...form.getInputProps('phone')}
      />
      <NativeSelect label="Time zone" data={zones} {...form.getInputProps('timeZone')} />
      <TextSizeChoice
        value={form.values.textSize}
        onChange={(size) => {
          form.setFieldValue('textSize', size);
          applyTextSize(size);
        }}
      />
      {save.isError && (
        <Notice
          tone="care"
          title={
            isProblem(save.error, 'edited-meanwhile')
              ? 'You changed this in another window. Look over it, then save again.'
              : problemText(save.error)
          }
          live
        />
      )}
      <div className="row">
        <Button type="submit" loading={save.isPending}>
          Save
        </Button>
        <span role="status">{save.isSuccess && !form.isDirty() ? 'Saved' : ''}</span>
      </div>
    </form>
  );
}
