import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Notice } from '~/ui/Notice';
import type { Film } from '../api/getFilms';
import { lengthText } from '../length';
import classes from './Films.module.css';

interface Properties {
  film: Film;
  /** Asks for the film again. It comes back empty-handed when access has ended, and the page says so. */
  askAgain: () => Promise<Film | undefined>;
}

/**
 * The browser's own player. When it stops on an error, the address may have run out or access may have ended:
 * the list is asked for once more and the film goes on from where it was; a second error is said plainly.
 */
export function FilmCard({ film, askAgain }: Properties) {
  const video = useRef<HTMLVideoElement>(null);
  const resumeAt = useRef<number | null>(null);
  const asked = useRef(false);
  const [stuck, setStuck] = useState(false);

  const again = async () => {
    resumeAt.current = video.current?.currentTime ?? 0;
    asked.current = true;
    setStuck(false);
    const fresh = await askAgain();
    if (!fresh) setStuck(true);
    // Another address loads by itself; the same one is to be tried once more.
    else if (fresh.file === film.file) video.current?.load();
  };
  const stopped = () => {
    if (asked.current) setStuck(true);
    else void again();
  };
  const ready = () => {
    if (resumeAt.current === null || !video.current) return;
    video.current.currentTime = resumeAt.current;
    resumeAt.current = null;
  };
  const playing = () => {
    asked.current = false;
  };
  return (
    <article className={classes.film}>
      {/* biome-ignore lint/a11y/useMediaCaption: the track is there whenever the film has captions */}
      <video
        ref={video}
        controls
        preload="metadata"
        playsInline
        poster={film.poster?.file}
        src={film.file}
        aria-label={film.title}
        onError={stopped}
        onLoadedMetadata={ready}
        onPlaying={playing}
      >
        {film.captions && (
          <track kind="captions" src={film.captions} srcLang="en-AU" label="English" default />
        )}
      </video>
      <div className="stack tight">
        <h2>{film.title}</h2>
        {film.seconds !== null && <p className="quiet small">{lengthText(film.seconds)}</p>}
        {stuck && (
          <Notice tone="care" title="This film will not play just now" live>
            <div className="row">
              <Button variant="default" onClick={() => void again()}>
                Try again
              </Button>
            </div>
          </Notice>
        )}
      </div>
    </article>
  );
}
