package au.standcorrected.programs.care.outcome;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.outcome.Measurement.MeasurementView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a member measures, and what became of it. */
@Path("/api/programs/v1/me/outcomes")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class OutcomeResource {
    private final ShowOutcomes showOutcomes;
    private final TakeMeasure takeMeasure;
    private final WriteReport writeReport;
    private final Members members;
    private final Caller caller;

    @Inject
    OutcomeResource(
            ShowOutcomes showOutcomes,
            TakeMeasure takeMeasure,
            WriteReport writeReport,
            Members members,
            Caller caller) {
        this.showOutcomes = showOutcomes;
        this.takeMeasure = takeMeasure;
        this.writeReport = writeReport;
        this.members = members;
        this.caller = caller;
    }

    @GET
    @Transactional
    public OutcomesView show() {
        return showOutcomes.show(members.get(caller.memberId()));
    }

    /** The last twelve weeks as a PDF, to take along to a practitioner. */
    @GET
    @Path("/report")
    @Produces("application/pdf")
    @Transactional
    public RestResponse<byte[]> report() {
        byte[] pdf = ReportPdf.of(writeReport.of(members.get(caller.memberId())));
        return ResponseBuilder.ok(pdf)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"how-i-am-going.pdf\"")
                .build();
    }

    /** 201 the first time, 200 when the same comes again, 409 when the id says something else. */
    @PUT
    @Path("/{measurementId}")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Kept before",
            content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    public RestResponse<MeasurementView> take(UUID measurementId, @Valid @NotNull MeasureRequest request) {
        TakeMeasure.Taken taken = takeMeasure.take(measurementId, caller.memberId(), request);
        return ResponseBuilder.create(
                        taken.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK, taken.measurement())
                .build();
    }
}
