package au.standcorrected.media.films;

import au.standcorrected.media.asset.AssetAccess;

/**
 * A film of a release, as its YAML file says; film and poster lie beside it.
 *
 * @param title as lists show it
 * @param access {@code free} or {@code members}
 * @param film the film's file name
 * @param noSpeech nobody speaks in it; a film with speech comes with {@code captions}
 * @param captions the captions' file name, empty without
 * @param poster the poster's file name
 * @param posterAlt what the poster shows
 */
record FilmFile(
        String title,
        AssetAccess access,
        String film,
        boolean noSpeech,
        String captions,
        String poster,
        String posterAlt) {}
