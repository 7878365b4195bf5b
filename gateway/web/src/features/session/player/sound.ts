const KEY = 'stand-corrected.sound';
let context: AudioContext | null = null;

export function soundIsOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function turnSound(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
}

/** Browsers let a page make sound only after a press; called from the first one. */
export function wakeSound(): void {
  if (typeof AudioContext === 'undefined') return;
  // Where the browser knows sessions (iOS), a timer's tones are playback: heard with the ring switch on silent too.
  const session = (navigator as Navigator & { audioSession?: { type: string } }).audioSession;
  if (session) session.type = 'playback';
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume().catch(() => undefined);
}

/** A soft tone. High for "go", low for "let go". */
export function tone(pitch: 'high' | 'low' | 'tick'): void {
  if (context?.state !== 'running' || !soundIsOn()) return;
  const hertz = { high: 660, low: 440, tick: 330 }[pitch];
  const length = pitch === 'tick' ? 0.06 : 0.18;
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  const now = context.currentTime;
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, now);
  volume.gain.exponentialRampToValueAtTime(0.18, now + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + length);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(now);
  oscillator.stop(now + length);
}
