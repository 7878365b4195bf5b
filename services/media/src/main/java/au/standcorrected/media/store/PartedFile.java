package au.standcorrected.media.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** A large file on its way in: parts in order, then complete or aborted. */
public final class PartedFile {
    private final S3 s3;
    private final String key;
    private final String upload;
    private final List<CompletedPart> parts = new ArrayList<>();

    PartedFile(S3 s3, String key, String upload) {
        this.s3 = s3;
        this.key = key;
        this.upload = upload;
    }

    /** S3's name for what is on its way. */
    public String upload() {
        return upload;
    }

    /** Sends the next part; only the last may be smaller than 5 MiB. */
    public void add(byte[] bytes, int length) {
        int number = parts.size() + 1;
        UploadPartResponse sent = s3.client()
                .uploadPart(
                        request -> request.bucket(s3.bucket())
                                .key(key)
                                .uploadId(upload)
                                .partNumber(number),
                        body(bytes, length));
        parts.add(CompletedPart.builder().partNumber(number).eTag(sent.eTag()).build());
    }

    public void complete() {
        s3.client().completeMultipartUpload(request -> request.bucket(s3.bucket())
                .key(key)
                .uploadId(upload)
                .multipartUpload(whole -> whole.parts(parts)));
    }

    /** A view on the bytes: the library's own body would copy them. */
    static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(bytes, 0, length), length, "application/octet-stream");
    }
}
