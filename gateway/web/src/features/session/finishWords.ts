import type { Sitting } from './player/sitting';

/** Kind and true: no promise, and a rise in pain is met with what to do about it. */
export function finishWords(sitting: Sitting): { title: string; text: string } {
  const done = sitting.outcomes.filter((outcome) => outcome && outcome.setsDone > 0).length;
  if (done === 0)
    return {
      title: 'That’s all right',
      text: 'Some days it is not the day. It helps to have noted how you are.',
    };
  const { painBefore, painAfter } = sitting;
  if (painBefore !== undefined && painAfter !== undefined && painAfter >= painBefore + 2)
    return {
      title: 'You showed up',
      text: 'It is sorer than before. Take it gently for now; if it is still up tomorrow morning, do a little less next time.',
    };
  if (done < sitting.outcomes.length)
    return {
      title: 'You showed up',
      text: 'Part of it counts. Bodies change by what is done often, not all at once.',
    };
  return {
    title: 'That’s this one done',
    text: 'Have a stretch and a glass of water. The next block will be there on Today.',
  };
}
