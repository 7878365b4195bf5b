const KEY = 'stand-corrected.voice';

/** A voice is offered where the browser has one, and off until it is asked for. */
export function canSpeak(): boolean {
  return typeof window !== 'undefined' && 'speechSynthesis' in window;
}

export function voiceIsOn(): boolean {
  return canSpeak() && localStorage.getItem(KEY) === 'on';
}

export function turnVoice(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  if (!on && canSpeak()) window.speechSynthesis.cancel();
}

/** Says the words; what is still being said gives way, so that the voice never lags behind the timer. */
export function say(words: string): void {
  if (!voiceIsOn() || words === '') return;
  const spoken = new SpeechSynthesisUtterance(words);
  spoken.lang = 'en-AU';
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(spoken);
}
