import { FirstAidKitIcon } from '@phosphor-icons/react/FirstAidKit';
import { PhoneCallIcon } from '@phosphor-icons/react/PhoneCall';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import type { WarningSign } from '~/api/programDocument';
import classes from './WarningSignLists.module.css';

type Choose<S> = (sign: S, level: 'emergency' | 'gp') => void;

interface Properties<S extends WarningSign> {
  signs: { emergency: S[]; gp: S[] };
  /** When given, each sign is a button that says "this one is me". */
  onChoose?: Choose<S>;
  busy?: boolean;
}

export function WarningSignLists<S extends WarningSign>({ signs, onChoose, busy }: Properties<S>) {
  return (
    <div className="stack loose">
      <section className={classes.emergency} aria-labelledby="signs-emergency">
        <h2 id="signs-emergency" className={classes.heading}>
          <WarningOctagonIcon size={32} aria-hidden="true" />
          Emergency: call 000
        </h2>
        <p>
          If you have any of these now, stop and call 000, or have someone drive you to an emergency
          department.
        </p>
        <SignList signs={signs.emergency} level="emergency" onChoose={onChoose} busy={busy} />
        <a className={classes.call} href="tel:000">
          <PhoneCallIcon size={24} aria-hidden="true" />
          Call 000
        </a>
      </section>
      <section className={classes.gp} aria-labelledby="signs-gp">
        <h2 id="signs-gp" className={classes.heading}>
          <FirstAidKitIcon size={32} aria-hidden="true" />
          See your GP first
        </h2>
        <p>
          With any of these, have it checked before you exercise. Not sure? Nurse-on-Call is there day and
          night: <a href="tel:1300606024">1300 60 60 24</a>.
        </p>
        <SignList signs={signs.gp} level="gp" onChoose={onChoose} busy={busy} />
      </section>
    </div>
  );
}

function SignList<S extends WarningSign>({
  signs,
  level,
  onChoose,
  busy,
}: {
  signs: S[];
  level: 'emergency' | 'gp';
  onChoose?: Choose<S>;
  busy?: boolean;
}) {
  return (
    <ul className={classes.list}>
      {signs.map((sign) => (
        <li key={sign.id}>
          {onChoose ? (
            <button
              type="button"
              className={classes.sign}
              disabled={busy}
              onClick={() => onChoose(sign, level)}
            >
              {sign.text}
            </button>
          ) : (
            sign.text
          )}
        </li>
      ))}
    </ul>
  );
}
