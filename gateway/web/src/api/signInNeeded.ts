type Listener = () => void;

const listeners = new Set<Listener>();
let raised = false;

/** Says once to the whole app that the session has ended, so that a page can keep what was typed and ask. */
export const signInNeeded = {
  raise(): void {
    set(true);
  },
  settle(): void {
    set(false);
  },
  isRaised: (): boolean => raised,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function set(value: boolean): void {
  if (raised === value) return;
  raised = value;
  for (const listener of listeners) listener();
}
