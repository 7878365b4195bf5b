package au.standcorrected.media.format;

/** Reads how long a film plays and how large it is; only its headers are ever looked at. */
public final class Films {
    private Films() {}

    /** @throws Unreadable {@code not-a-whole-film} */
    public static Shape shape(Format format, Source file, long size) throws Unreadable {
        return format == Format.MP4 ? Mp4.shape(file, size) : Webm.shape(file);
    }
}
