package au.standcorrected.kit.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL server of the binaries jar on the class path, unpacked once. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    static Path folder() {
        String platform = platform();
        return UnpackedOnce.folder(
                "postgres-" + Versions.postgres() + "-" + platform, folder -> unpack(platform, folder));
    }

    private static String platform() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        String system = name.contains("mac") ? "darwin" : "linux";
        return system + "-" + (arch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static void unpack(String platform, Path folder) throws IOException {
        InputStream packed = PostgresBinaries.class.getResourceAsStream("/postgres-" + platform + ".txz");
        if (packed == null) {
            throw new EmbeddedStartException("This build carries no PostgreSQL for " + platform
                    + ": build it on the machine that runs it, on Linux or macOS.");
        }
        try (InputStream in = packed;
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
