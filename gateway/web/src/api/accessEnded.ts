const listeners = new Set<() => void>();

/** Says to whoever keeps something of the programs that a service has refused it: access has ended. */
export const accessEnded = {
  tell(): void {
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
