package au.standcorrected.media.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The connection to S3: Amazon's, or whatever speaks its language at the configured endpoint. */
@ApplicationScoped
class S3 {
    private static final int CONNECTIONS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    @Inject
    S3(
            @ConfigProperty(name = "media.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "media.s3.region") String region,
            @ConfigProperty(name = "media.s3.bucket") String bucket,
            @ConfigProperty(name = "media.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "media.s3.secret-key") Optional<String> secretKey) {
        this.bucket = bucket;
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(PATIENCE))
                // Each request is signed over its content; the newer checksums are not known to every S3.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false));
        endpoint.ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        if (accessKey.isPresent() && secretKey.isPresent()) {
            builder.credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey.get(), secretKey.get())));
        }
        this.client = builder.build();
    }

    S3Client client() {
        return client;
    }

    String bucket() {
        return bucket;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
