package au.standcorrected.media.upload;

import au.standcorrected.media.store.StoredFiles;
import au.standcorrected.media.upload.Uploads.Upload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Takes away what an upload has left: in S3 first, then the note that it was there. */
@ApplicationScoped
class ForgetUpload {
    private static final Logger log = Logger.getLogger(ForgetUpload.class);

    private final StoredFiles files;
    private final Uploads uploads;
    private final Clock clock;

    @Inject
    ForgetUpload(StoredFiles files, Uploads uploads, Clock clock) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** An upload of this replica that has come to nothing. */
    void forget(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> uploads.giveUp(id, clock.instant()));
        QuarkusTransaction.requiringNew().call(() -> uploads.find(id)).ifPresent(this::forget);
    }

    /** @return false when S3 is away; a later cleaning tries again */
    boolean forget(Upload upload) {
        try {
            upload.multipart().ifPresent(multipart -> files.abort(upload.objectKey(), multipart));
            files.delete(upload.objectKey());
        } catch (SdkException e) {
            log.warnf("what is left of upload %s stays until S3 answers: %s", upload.id(), e.getMessage());
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> uploads.close(upload.id()));
        return true;
    }
}
