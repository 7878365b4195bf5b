import { InfoIcon } from '@phosphor-icons/react/Info';
import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

type Tone = 'information' | 'care' | 'emergency';

const icons = { information: InfoIcon, care: WarningCircleIcon, emergency: WarningOctagonIcon };

interface Properties {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  live?: boolean;
}

export function Notice({ tone = 'information', title, children, live = false }: Properties) {
  const Icon = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon size={28} aria-hidden="true" />
      <div className="stack tight">
        {title && <strong className={classes.title}>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
