package au.standcorrected.booking.practitioner;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The practitioners. */
@Path("/api/booking/v1/practitioners")
public class PractitionerResource {
    private final Practitioners practitioners;
    private final Clinics clinics;
    private final PractitionerEvents events;
    private final IdempotentPosts posts;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    PractitionerResource(
            Practitioners practitioners,
            Clinics clinics,
            PractitionerEvents events,
            IdempotentPosts posts,
            AuditTrail audit,
            Caller caller) {
        this.practitioners = practitioners;
        this.clinics = clinics;
        this.events = events;
        this.posts = posts;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "Who treats, at one clinic or at any")
    public Page<PractitionerView> practitioners(@QueryParam("clinic") @Nullable String clinic) {
        Map<UUID, String> slugs = slugs();
        List<Practitioner> shown = clinic == null
                ? practitioners.inOrder()
                : practitioners.at(clinics.named("clinic", clinic).id());
        return new Page<>(
                shown.stream()
                        .map(practitioner -> PractitionerView.of(practitioner, slugs))
                        .toList(),
                null);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PractitionerView.class)))
    @Operation(summary = "Adds a practitioner, who has no roster yet")
    public PractitionerView add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AddPractitionerRequest request) {
        return posts.once(
                key, caller.memberId(), "POST /practitioners", request, PractitionerView.class, () -> add(request));
    }

    private PractitionerView add(AddPractitionerRequest request) {
        Set<UUID> at = request.clinics().stream()
                .map(slug -> clinics.named("clinics", slug).id())
                .collect(Collectors.toSet());
        if (request.memberId() != null && practitioners.isKnown(request.memberId())) {
            throw Problems.conflict(
                    "practitioner-known", "They are a practitioner already", "One person is one practitioner.");
        }
        Practitioner practitioner =
                Practitioner.joining(request.name().strip(), request.title().strip(), request.memberId(), at);
        practitioners.persistAndFlush(practitioner);
        events.changed(practitioner);
        audit.note(caller.memberId(), "practitioner-added", practitioner.id(), null);
        return PractitionerView.of(practitioner, slugs());
    }

    private Map<UUID, String> slugs() {
        Map<UUID, String> slugs = new LinkedHashMap<>();
        clinics.inOrder().forEach((Clinic clinic) -> slugs.put(clinic.id(), clinic.slug()));
        return slugs;
    }

    /**
     * @param memberId when they sign in themselves
     * @param clinics slugs
     */
    public record AddPractitionerRequest(
            @NotBlank @PlainText @Size(max = 100) String name,
            @NotBlank @PlainText @Size(max = 100) String title,
            @Nullable UUID memberId,
            @NotEmpty @Size(max = 20) List<@NotBlank @PlainText @Size(max = 60) String> clinics) {}
}
