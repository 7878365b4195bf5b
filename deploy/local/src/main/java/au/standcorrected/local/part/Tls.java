package au.standcorrected.local.part;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.Secrets;
import au.standcorrected.local.process.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of our own for one name, so that another device on the network can be used for trying. */
final class Tls {
    private static final String VALID_DAYS = "365";

    private final DataFolder data;
    private final Secrets secrets;

    Tls(DataFolder data, Secrets secrets) {
        this.data = data;
        this.secrets = secrets;
    }

    /** The gateway's environment to speak HTTPS, and nothing else, under that name on every network of this machine. */
    Map<String, String> environment(String host, int port) {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "0.0.0.0",
                "QUARKUS_HTTP_SSL_PORT",
                Integer.toString(port),
                "QUARKUS_HTTP_INSECURE_REQUESTS",
                "disabled",
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE",
                keyStore(host).toString(),
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE_TYPE",
                "PKCS12",
                "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD",
                secrets.of("tls"));
    }

    /** Believes the certificate of that name and no other. */
    SSLContext trust(String host) {
        Path file = keyStore(host);
        char[] password = secrets.of("tls").toCharArray();
        try {
            Certificate own = KeyStore.getInstance(file.toFile(), password).getCertificate("gateway");
            KeyStore believed = KeyStore.getInstance("PKCS12");
            believed.load(null, null);
            believed.setCertificateEntry("gateway", own);
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(believed);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new Refusal("The certificate in %s can't be read: %s.".formatted(file, e.getMessage()));
        }
    }

    private Path keyStore(String host) {
        Path file = data.of("tls").resolve(host.replace(':', '_') + ".p12");
        if (Files.exists(file)) {
            return file;
        }
        boolean isAddress = host.matches("[0-9.]+") || host.contains(":");
        String names = "SAN=%s:%s,dns:localhost,ip:127.0.0.1".formatted(isAddress ? "ip" : "dns", host);
        try {
            Files.createDirectories(file.resolveSibling(""));
            ProcessBuilder builder = new ProcessBuilder(
                            JavaRuntime.keytool().toString(),
                            "-genkeypair",
                            "-alias",
                            "gateway",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=" + host,
                            "-ext",
                            names,
                            "-validity",
                            VALID_DAYS,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass:env",
                            "KEY_STORE_PASSWORD")
                    .redirectErrorStream(true)
                    .redirectOutput(data.log("keytool").toFile());
            builder.environment().put("KEY_STORE_PASSWORD", secrets.of("tls"));
            if (builder.start().waitFor() != 0) {
                throw new Refusal("No certificate could be made for %s: see %s.".formatted(host, data.log("keytool")));
            }
            return file;
        } catch (IOException e) {
            throw new Refusal("No certificate could be made for %s: %s.".formatted(host, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while making a certificate.");
        }
    }
}
