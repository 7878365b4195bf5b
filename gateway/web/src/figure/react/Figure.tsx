import { useEffect, useRef } from 'react';
import type { Side } from '../body/skeleton';
import { type Controls, FigureViewer } from '../viewer/FigureViewer';
import type { Timer } from '../viewer/playhead';
import '../viewer/viewer.css';

interface Properties {
  slug: string;
  name: string;
  steps?: readonly string[];
  side?: Side;
  camera?: string;
  autoplay?: boolean;
  controls?: Controls;
  /** A clock that the figure moves in time with, asked once a picture. */
  timer?: Timer;
  /** Changes whenever the clock may have been set going, stopped or turned. */
  pulse?: unknown;
  className?: string | undefined;
}

/** The figure doing one exercise. */
export function Figure({
  slug,
  name,
  steps,
  side,
  camera,
  autoplay,
  controls,
  timer,
  pulse,
  className,
}: Properties) {
  const place = useRef<HTMLDivElement>(null);
  const viewer = useRef<FigureViewer | null>(null);
  const clock = useRef(timer);
  const wording = useRef({ name, steps });
  clock.current = timer;
  wording.current = { name, steps };
  const followed = timer !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: side and camera are handed on below without a new figure
  useEffect(() => {
    if (!place.current) return;
    const mounted = FigureViewer.mount(place.current, {
      slug,
      ...wording.current,
      side,
      camera,
      autoplay,
      controls,
    });
    if (followed) mounted.follow(() => clock.current?.() ?? null);
    viewer.current = mounted;
    return () => {
      viewer.current = null;
      mounted.dispose();
    };
  }, [slug, autoplay, controls, followed]);

  useEffect(() => {
    if (side) viewer.current?.mirror(side);
  }, [side]);
  useEffect(() => {
    if (camera) viewer.current?.look(camera);
  }, [camera]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pulse is what says that there is something new
  useEffect(() => viewer.current?.nudge(), [pulse]);

  return <div ref={place} className={className} />;
}
