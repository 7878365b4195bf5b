package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The versions of the parts that this build carries. */
final class Versions {
    private static final Properties CARRIED = read();

    private Versions() {}

    static String postgres() {
        return CARRIED.getProperty("postgres");
    }

    static String postgresMajor() {
        return postgres().substring(0, postgres().indexOf('.'));
    }

    static String kafka() {
        return CARRIED.getProperty("kafka");
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in, "versions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
