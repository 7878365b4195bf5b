import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import classes from './TextLink.module.css';

/** The same for what is no route of the app. */
export function PlainLink(properties: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...properties} className={`${classes.link} ${properties.className ?? ''}`} />;
}

/** A route in the shape of a link that a thumb can hit. */
export const TextLink = createLink(PlainLink);
