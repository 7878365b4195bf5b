import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countdownAt, deadlineOf } from './countdown';
import { useCountdown } from './useCountdown';

const now = Date.parse('2026-11-24T01:00:00Z');
const minutes = (count: number) => count * 60_000;

describe('a hold’s end', () => {
  it('is when the service says, by this device', () => {
    expect(deadlineOf('2026-11-24T01:06:30Z', now)).toBe(now + minutes(6.5));
  });

  it('is seven minutes on when the clock of this device is wrong', () => {
    expect(deadlineOf('2026-11-24T00:30:00Z', now)).toBe(now + minutes(7));
    expect(deadlineOf('2026-11-24T03:00:00Z', now)).toBe(now + minutes(7));
  });
});

describe('the countdown', () => {
  it('is over at its deadline and not a moment before', () => {
    expect(countdownAt(now, now - 1)).toMatchObject({ text: '0:01', over: false });
    expect(countdownAt(now, now)).toMatchObject({ text: '0:00', over: true });
    expect(countdownAt(now, now + minutes(5))).toMatchObject({ text: '0:00', over: true });
  });

  it('speaks at two minutes, at one and at the end', () => {
    const said = (left: number) => countdownAt(now, now - left * 1000).announcement;
    expect([said(420), said(121)]).toEqual(['', '']);
    expect(said(120)).toContain('Two minutes');
    expect(said(61)).toBe(said(120));
    expect(said(60)).toContain('One minute');
    expect(said(0)).toContain('no longer held');
  });
});

describe('on the page', () => {
  let root: Root;
  let page: HTMLElement;

  function Clock({ deadline }: { deadline: number }) {
    const { text, over } = useCountdown(deadline);
    return <p>{over ? 'over' : text}</p>;
  }

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.useFakeTimers({ now });
    page = document.createElement('div');
    root = createRoot(page);
  });
  afterEach(() => {
    act(() => root.unmount());
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('runs down with the clock and stops at the end', () => {
    act(() => root.render(<Clock deadline={now + minutes(7)} />));
    expect(page.textContent).toBe('7:00');
    act(() => vi.advanceTimersByTime(minutes(5) + 18_000));
    expect(page.textContent).toBe('1:42');
    act(() => vi.advanceTimersByTime(minutes(2)));
    expect(page.textContent).toBe('over');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows the truth after a sleep in which no timer ran', () => {
    act(() => root.render(<Clock deadline={now + minutes(7)} />));
    vi.setSystemTime(now + minutes(8));
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(page.textContent).toBe('over');
  });

  it('starts anew with a new hold', () => {
    act(() => root.render(<Clock deadline={now - 1} />));
    expect(page.textContent).toBe('over');
    act(() => root.render(<Clock deadline={now + minutes(7)} />));
    act(() => vi.advanceTimersByTime(1000));
    expect(page.textContent).toBe('6:59');
  });
});
