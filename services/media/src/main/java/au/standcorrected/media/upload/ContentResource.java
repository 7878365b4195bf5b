package au.standcorrected.media.upload;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.media.asset.AssetView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import software.amazon.awssdk.core.exception.SdkException;

/** Where an asset's bytes go: the body is the file, whatever it says of its type. */
@Path("/api/media/v1/assets/{id}/content")
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
public class ContentResource {
    private static final Logger log = Logger.getLogger(ContentResource.class);

    private final ReceiveContent receiving;
    private final Caller caller;

    @Inject
    ContentResource(ReceiveContent receiving, Caller caller) {
        this.receiving = receiving;
        this.caller = caller;
    }

    /** 409 while another upload to the asset runs and once its file is there; 422 for a file of another kind. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public RestResponse<AssetView> upload(@PathParam("id") UUID id, InputStream body) {
        try {
            AssetView view = receiving.receive(id, body, caller.memberId());
            return ResponseBuilder.ok(view)
                    .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (IOException e) {
            // Most likely nobody is left to read the answer.
            log.infof("an upload to %s was cut: %s", id, e.getMessage());
            throw UploadProblems.cut();
        } catch (SdkException e) {
            log.warnf("an upload to %s could not be stored: %s", id, e.getMessage());
            throw UploadProblems.storageAway();
        }
    }
}
