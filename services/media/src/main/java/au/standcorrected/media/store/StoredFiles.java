package au.standcorrected.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/** Files by their key: written once as a {@link PartedFile}, read in ranges, never changed. */
@ApplicationScoped
public class StoredFiles {
    private final S3 s3;

    @Inject
    StoredFiles(S3 s3) {
        this.s3 = s3;
    }

    /** Begins a file that comes in parts; until it is complete nobody can read it. */
    public PartedFile begin(String key, String contentType) {
        String upload = s3.client()
                .createMultipartUpload(
                        request -> request.bucket(s3.bucket()).key(key).contentType(contentType))
                .uploadId();
        return new PartedFile(s3, key, upload);
    }

    /** Stores a small file in one go. */
    public void put(String key, String contentType, byte[] bytes, int length) {
        s3.client()
                .putObject(
                        request -> request.bucket(s3.bucket()).key(key).contentType(contentType),
                        PartedFile.body(bytes, length));
    }

    /** Reads at most {@code length} bytes from {@code offset} on; the caller knows that there are some. */
    public byte[] read(String key, long offset, int length) {
        ResponseBytes<GetObjectResponse> read = s3.client()
                .getObject(
                        request -> request.bucket(s3.bucket())
                                .key(key)
                                .range("bytes=%d-%d".formatted(offset, offset + length - 1)),
                        ResponseTransformer.toBytes());
        return read.asByteArrayUnsafe();
    }

    /** Deletes what is there; what is not there is fine too. */
    public void delete(String key) {
        s3.client().deleteObject(request -> request.bucket(s3.bucket()).key(key));
    }

    /** Forgets the parts of a file that was begun by anybody; one that is complete or forgotten already is fine too. */
    public void abort(String key, String upload) {
        try {
            s3.client()
                    .abortMultipartUpload(
                            request -> request.bucket(s3.bucket()).key(key).uploadId(upload));
        } catch (NoSuchUploadException e) {
            // That is what was wanted.
        }
    }

    /** Hands over all that is stored, a page at a time. */
    public void eachPage(String prefix, Consumer<List<StoredFile>> page) {
        for (ListObjectsV2Response found : s3.client()
                .listObjectsV2Paginator(request -> request.bucket(s3.bucket()).prefix(prefix))) {
            page.accept(found.contents().stream()
                    .map(object -> new StoredFile(object.key(), object.lastModified()))
                    .toList());
        }
    }

    /** A file's key, and when it was stored. */
    public record StoredFile(String key, Instant storedAt) {}
}
