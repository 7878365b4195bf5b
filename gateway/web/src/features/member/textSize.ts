import type { TextSize } from '~/api/accounts';

const KEY = 'stand-corrected.text-size';

/** Kept on the device too, so that the first paint already has the right size. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.textSize = size;
  localStorage.setItem(KEY, size);
}

export function applyKeptTextSize(): void {
  document.documentElement.dataset.textSize = localStorage.getItem(KEY) ?? 'normal';
}
