package au.standcorrected.programs.content;

import static io.restassured.RestAssured.given;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.programs.content.document.DocumentRules;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.importing.ContentFiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.validation.Validation;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The content that ships, programs made of it for a single test, and requests as different people send them. */
public final class ContentFixture {
    public static final String V1 = "/api/programs/v1";
    public static final String SACROILIAC = "sacroiliac-joint-dysfunction";

    private ContentFixture() {}

    public static DocumentRules rules() {
        return new DocumentRules(Validation.buildDefaultValidatorFactory().getValidator());
    }

    public static ContentFiles shipped() {
        return ContentFiles.read("content", rules());
    }

    /** The shipped sacroiliac program, whole. */
    public static ProgramDocument sacroiliac() {
        return shipped().programs().stream()
                .filter(program -> program.slug().equals(SACROILIAC))
                .findFirst()
                .orElseThrow();
    }

    /** The document with something changed in its JSON. */
    public static ProgramDocument changed(ProgramDocument document, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) ProgramJson.tree(document);
        change.accept(tree);
        return ProgramJson.program(tree);
    }

    /** A whole program under a name that no other test uses. */
    public static ProgramDocument programOfItsOwn() {
        String slug = "test-" + UUID.randomUUID();
        return changed(sacroiliac(), tree -> tree.put("slug", slug).put("title", "Test program"));
    }

    /** A release that brings just these. */
    public static ContentFiles release(List<ExerciseDocument> exercises, ProgramDocument... programs) {
        return new ContentFiles(List.of(programs), exercises);
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static RequestSpecification as(String role) {
        return as(UUID.randomUUID(), role);
    }

    public static RequestSpecification as(UUID person, String role) {
        return given().auth().oauth2(TestTokens.of(person, role)).contentType(ContentType.JSON);
    }
}
