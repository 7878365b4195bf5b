import { CaretRightIcon } from '@phosphor-icons/react/CaretRight';
import { Link } from '@tanstack/react-router';
import type { Choices } from '../picker/choices';
import classes from './Booking.module.css';

export interface Option {
  key: string;
  title: string;
  text?: string;
  search: Choices;
}

/** Big targets, one tap each. They are links, so that going back takes back one answer. */
export function OptionList({ options }: { options: Option[] }) {
  return (
    <ul className={classes.options}>
      {options.map((option) => (
        <li key={option.key}>
          <Link to="/book" search={option.search} className={classes.option}>
            <span>
              <strong>{option.title}</strong>
              {option.text && <span className="quiet">{option.text}</span>}
            </span>
            <CaretRightIcon size={24} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
