package au.standcorrected.media.demonstration;

import java.util.Locale;

/** The two kinds of still pictures that a demonstration has. */
enum Still {
    POSTERS,
    STRIPS;

    /** Its folder, in a release and in addresses. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a word that the route has matched already. */
    static Still of(String folder) {
        return valueOf(folder.toUpperCase(Locale.ROOT));
    }
}
