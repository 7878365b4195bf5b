const NAME = 'stand-corrected.offline';
const listeners = new Set<(memberId: string) => void>();

/** Tells every tab, this one too, that the member's download is another or gone. */
export function changed(memberId: string): void {
  for (const listener of listeners) listener(memberId);
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(memberId);
  channel.close();
}

export function onChanged(listener: (memberId: string) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => listener(String(data));
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    channel.close();
  };
}
