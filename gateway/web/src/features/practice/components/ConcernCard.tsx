import { Button } from '@mantine/core';
import { FirstAidKitIcon } from '@phosphor-icons/react/FirstAidKit';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOfInstant, fullDay } from '~/ui/dates';
import { Notice } from '~/ui/Notice';
import { problemText } from '~/ui/problemText';
import { TextLink } from '~/ui/TextLink';
import { takeConcern } from '../api/answerConcern';
import type { PracticeConcern } from '../api/types';
import { dueWords, outcomes, ownerWords } from '../words';
import { OutcomeForm } from './OutcomeForm';
import classes from './Practice.module.css';

/** @param named whether it says whose concern it is */
export function ConcernCard({ concern, named = false }: { concern: PracticeConcern; named?: boolean }) {
  const queries = useQueryClient();
  const [closing, setClosing] = useState(false);
  const take = useMutation({
    mutationFn: () => takeConcern(concern.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['practice'] }),
  });
  const Icon = concern.level === 'emergency' ? WarningOctagonIcon : FirstAidKitIcon;
  const due = dueWords(concern);
  return (
    <li className={classes.concern} data-level={concern.level}>
      <div className="with-icon">
        <Icon size={26} aria-hidden="true" />
        <div>
          <h3>
            {named && (
              <>
                <TextLink to="/practice/$memberId" params={{ memberId: concern.memberId }}>
                  {concern.name}
                </TextLink>
                {': '}
              </>
            )}
            {concern.level === 'emergency' ? 'Emergency sign' : 'See-your-GP sign'}
          </h3>
          <p>{concern.signText}</p>
        </div>
      </div>
      {concern.note && <p>“{concern.note}”</p>}
      <p className="quiet small">
        Raised {dayOfInstant(concern.raisedAt)}
        {concern.checkedOn && ` · checked by ${concern.checkedBy} on ${fullDay(concern.checkedOn)}, they say`}
      </p>
      <p className="small">
        <strong>{ownerWords(concern)}</strong>
        {due && ` · ${due}`}
      </p>
      {concern.outcome && (
        <p>
          {outcomes[concern.outcome]}: {concern.outcomeNote}
        </p>
      )}
      {take.isError && <Notice tone="care" title={problemText(take.error)} live />}
      {concern.state && concern.state !== 'closed' && !closing && (
        <div className="row">
          {!concern.mine && (
            <Button loading={take.isPending} onClick={() => take.mutate()}>
              I’ll look after it
            </Button>
          )}
          <Button variant="default" onClick={() => setClosing(true)}>
            Write what came of it
          </Button>
        </div>
      )}
      {closing && <OutcomeForm concern={concern} onDone={() => setClosing(false)} />}
    </li>
  );
}
