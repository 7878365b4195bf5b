package au.standcorrected.accounts.message;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What we sent to the signed-in person, when and where to. */
@Path("/api/accounts/v1/me/messages")
@Authenticated
public class MyMessagesResource {
    private final SentMessages sent;
    private final Caller caller;

    @Inject
    MyMessagesResource(SentMessages sent, Caller caller) {
        this.sent = sent;
        this.caller = caller;
    }

    @GET
    public Page<MessageView> newestFirst(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(sent.newestFirst(caller.memberId(), page), page, SentMessages::position, message -> message);
    }
}
