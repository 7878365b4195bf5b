import type { PlanView } from '~/api/accounts';

export function priceText(plan: PlanView): string {
  const amount = new Intl.NumberFormat('en-AU', { style: 'currency', currency: plan.currency }).format(
    plan.priceCents / 100,
  );
  return `${amount} a ${plan.interval}`;
}
