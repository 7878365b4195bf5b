/** Whether a time lies in quiet hours, which mostly go over midnight; the same time twice means never. All are `HH:mm`. */
export function quietAt(time: string, from: string, until: string): boolean {
  const after = time >= from;
  const before = time < until;
  return from > until ? after || before : after && before;
}
