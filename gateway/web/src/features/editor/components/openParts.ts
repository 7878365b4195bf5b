import { createContext } from 'react';

/** Which parts of the form stand open, kept over the form being made anew from what the server says. */
export const OpenParts = createContext(new Map<string, boolean>());
