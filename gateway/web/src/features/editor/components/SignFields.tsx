import type { WarningSigns } from '~/api/programDocument';
import type { Edit } from './DraftForm';
import { TextFields } from './TextFields';

const levels = [
  { key: 'emergency', label: 'Emergency' },
  { key: 'gp', label: 'See your GP' },
] as const;

export function SignFields({ signs, edit }: { signs: WarningSigns; edit: Edit }) {
  return levels.flatMap(({ key, label }) =>
    signs[key].map((sign, index) => (
      <TextFields
        key={sign.id}
        legend={`${label} ${index + 1}`}
        edit={edit}
        fields={[
          { path: ['warningSigns', key, index, 'text'], label: 'The sign', value: sign.text, long: true },
          {
            path: ['warningSigns', key, index, 'action'],
            label: 'What to do',
            value: sign.action,
            long: true,
          },
        ]}
      />
    )),
  );
}
