import { CheckIcon } from '@phosphor-icons/react/Check';
import { PlayIcon } from '@phosphor-icons/react/Play';
import type { DayBlock } from '~/api/programs';
import { clockTime } from '~/ui/dates';
import { LinkButton } from '~/ui/LinkButton';
import { TextLink } from '~/ui/TextLink';
import { countText, dosageWords, minutesText } from '~/ui/words';
import classes from './BlockCard.module.css';

interface Properties {
  block: DayBlock;
  date: string;
  next: boolean;
  held: boolean;
}

const stateWords = { done: 'Done', now: 'Now', later: '', missed: 'Still fine to do' };

export function BlockCard({ block, date, next, held }: Properties) {
  const done = block.state === 'done';
  const search = { date, block: block.key };
  return (
    <article className={classes.block} data-next={next || undefined} data-done={done || undefined}>
      <header className={classes.header}>
        <h3 className={classes.title}>{block.title}</h3>
        <p className={classes.when}>
          {done ? (
            <>
              <CheckIcon size={20} aria-hidden="true" /> Done
            </>
          ) : (
            <>
              around {clockTime(block.startsAround)} · about {minutesText(block.minutes)}
            </>
          )}
        </p>
      </header>
      {next ? (
        <>
          <ul className={classes.items}>
            {block.items.map((item) => (
              <li key={`${item.enrolment}${item.exercise}`}>
                <span>
                  {item.name}
                  {item.alsoFor.length > 0 && <span className="quiet small">, once for both programs</span>}
                </span>
                <span className="quiet small">{item.dosageText || dosageWords(item.dosage)}</span>
              </li>
            ))}
          </ul>
          {block.equipment.length > 0 && (
            <p className="quiet">Have at hand: {block.equipment.join(', ').toLowerCase()}</p>
          )}
          <LinkButton
            to="/session"
            search={search}
            size="xl"
            leftSection={<PlayIcon size={26} weight="fill" />}
          >
            Start
          </LinkButton>
        </>
      ) : (
        <div className="row apart">
          <p className="quiet small">
            {countText(block.items.length, 'exercise', 'exercises')}
            {!done && stateWords[block.state] && block.state === 'missed' ? ` · ${stateWords.missed}` : ''}
          </p>
          {!done && !held && (
            <TextLink to="/session" search={search}>
              Do it now<span className="visually-hidden">: {block.title}</span>
            </TextLink>
          )}
        </div>
      )}
    </article>
  );
}
