import { Button, NativeSelect, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ConsentView, MemberView, PlanView } from '~/api/accounts';
import type { Answer } from '~/api/client';
import { isInApp } from '~/app/then';
import { TextSizeChoice } from '~/features/member/components/TextSizeChoice';
import { applyTextSize } from '~/features/member/textSize';
import { browserTimeZone, timeZones } from '~/features/member/timeZones';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { setUp } from '../setUp';
import { type WelcomeValues, welcomeSchema } from '../welcomeSchema';
import { ConsentChoices } from './ConsentChoices';
import { TrialTerms } from './TrialTerms';
import classes from './WelcomePage.module.css';

interface Properties {
  me: Answer<MemberView>;
  consents: ConsentView[];
  /** Left out when there is or was a subscription. */
  plan: PlanView | undefined;
  then: string;
}

export function WelcomeForm({ me, consents, plan, then }: Properties) {
  const queries = useQueryClient();
  const router = useRouter();
  const zones = useMemo(() => timeZones(me.data.timeZone || browserTimeZone()), [me.data.timeZone]);
  const form = useForm<WelcomeValues>({
    initialValues: {
      givenName: me.data.givenName ?? '',
      familyName: me.data.familyName ?? '',
      timeZone: me.data.timeZone || browserTimeZone(),
      textSize: me.data.textSize ?? 'normal',
      granted: Object.fromEntries(consents.map((consent) => [consent.kind, consent.granted])),
    },
    validate: schemaResolver(welcomeSchema(consents), { sync: true }),
  });
  const go = useMutation({
    mutationFn: (values: WelcomeValues) => setUp(values, me, consents, plan),
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
    onSuccess: async () => {
      await queries.refetchQueries({ queryKey: ['accounts'] });
      if (isInApp(then)) router.history.push(then);
      else window.location.assign(then);
    },
  });

  return (
    <form
      className="stack loose"
      noValidate
      onSubmit={form.onSubmit((values) => go.mutate(values), focusFirstError)}
    >
      <section className="card stack" aria-labelledby="about-you">
        <h2 id="about-you">About you</h2>
        <div className={classes.two}>
          <TextInput label="First name" autoComplete="given-name" {...form.getInputProps('givenName')} />
          <TextInput label="Last name" autoComplete="family-name" {...form.getInputProps('familyName')} />
        </div>
        <NativeSelect
          label="Time zone"
          description="So that morning is your morning"
          data={zones}
          {...form.getInputProps('timeZone')}
        />
        <TextSizeChoice
          value={form.values.textSize}
          onChange={(size) => {
            form.setFieldValue('textSize', size);
            applyTextSize(size);
          }}
        />
      </section>
      <ConsentChoices consents={consents} form={form} />
      {plan && <TrialTerms plan={plan} />}
      {go.isError && <Notice tone="care" title={problemText(go.error)} live />}
      <div className="row">
        <Button type="submit" size="xl" loading={go.isPending}>
          {plan ? `Start my ${plan.trialDays}-day trial` : 'Save and go on'}
        </Button>
      </div>
    </form>
  );
}

function focusFirstError(errors: Record<string, unknown>): void {
  const first = Object.keys(errors)[0];
  if (!first) return;
  document.querySelector<HTMLElement>(`[data-path="${CSS.escape(first)}"]`)?.focus();
}
