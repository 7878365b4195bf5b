package au.standcorrected.films;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** ffmpeg, taken out of its jar and run as a process that eats raw frames. */
final class Encoder implements AutoCloseable {
    private static final String INSIDE = "/org/bytedeco/ffmpeg/linux-x86_64";

    private final Process process;
    private final OutputStream frames;

    private Encoder(Process process) {
        this.process = process;
        this.frames = new BufferedOutputStream(process.getOutputStream(), 1 << 20);
    }

    static Encoder to(Path film, int width, int height, int framesASecond, int kilobitsASecond) throws IOException {
        Path home = unpacked();
        ProcessBuilder ffmpeg = new ProcessBuilder(List.of(
                        home.resolve("ffmpeg").toString(),
                        "-hide_banner",
                        "-loglevel",
                        "warning",
                        "-y",
                        "-f",
                        "rawvideo",
                        "-pixel_format",
                        "bgr24",
                        "-video_size",
                        width + "x" + height,
                        "-framerate",
                        Integer.toString(framesASecond),
                        "-i",
                        "-",
                        "-c:v",
                        "libopenh264",
                        "-b:v",
                        kilobitsASecond + "k",
                        "-allow_skip_frames",
                        "0",
                        // Large plain areas show every coarse step of colour.
                        "-qmax",
                        "24",
                        "-g",
                        Integer.toString(framesASecond * 10),
                        "-pix_fmt",
                        "yuv420p",
                        "-an",
                        "-map_metadata",
                        "-1",
                        "-fflags",
                        "+bitexact",
                        "-movflags",
                        "+faststart",
                        film.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT);
        ffmpeg.environment().put("LD_LIBRARY_PATH", home.toString());
        return new Encoder(ffmpeg.start());
    }

    void frame(byte[] bgr) throws IOException {
        frames.write(bgr);
    }

    /** Ends the film; {@link IOException} when ffmpeg was not content. */
    @Override
    public void close() throws IOException {
        frames.close();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Path unpacked() throws IOException {
        Path home = Files.createTempDirectory("ffmpeg-");
        URL program = Objects.requireNonNull(Encoder.class.getResource(INSIDE + "/ffmpeg"), "no ffmpeg on the class path");
        try (FileSystem jar = FileSystems.newFileSystem(jarOf(program), Map.of());
                Stream<Path> files = Files.list(jar.getPath(INSIDE))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(file.getFileName().toString());
                try (InputStream in = Files.newInputStream(file)) {
                    Files.copy(in, copy);
                }
                copy.toFile().deleteOnExit();
            }
        }
        home.toFile().deleteOnExit();
        if (!home.resolve("ffmpeg").toFile().setExecutable(true)) {
            throw new IOException("ffmpeg cannot be made executable in " + home);
        }
        return home;
    }

    private static URI jarOf(URL inside) throws IOException {
        try {
            return new URI(inside.toString().replaceFirst("!.*$", ""));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
