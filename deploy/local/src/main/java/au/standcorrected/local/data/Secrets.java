package au.standcorrected.local.data;

import au.standcorrected.local.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one data folder, made once, readable by their owner alone. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    public Secrets(DataFolder data) {
        file = data.of("secrets.properties");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new Refusal("Could not read %s: %s.".formatted(file, e.getMessage()));
            }
        }
    }

    public String databasePassword(String database) {
        return of("database." + database);
    }

    /** The secret of that name; made and written down when it is asked for the first time. */
    public synchronized String of(String name) {
        String there = known.getProperty(name);
        if (there != null) {
            return there;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        known.setProperty(name, made);
        write();
        return made;
    }

    private void write() {
        try {
            Path unfinished = Files.createTempFile(
                    file.resolveSibling(""),
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                known.store(out, "Made by deploy/local/start for this data folder alone. Keep it to yourself.");
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal("Could not write %s: %s.".formatted(file, e.getMessage()));
        }
    }
}
