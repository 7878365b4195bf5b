package au.standcorrected.programs.content.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class ExercisePageResourceTest {
    private static final String SCRIPT = "<script type=\"module\" src=\"/app/figure.js\"></script>";
    private static final Pattern CARD = Pattern.compile("<h3><a href=\"/exercises/([a-z0-9-]+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([a-z]+)\"[^>]*>[^<(]*\\((\\d+)\\)");
    private static final Pattern REGION =
            Pattern.compile("href=\"(/exercises\\?region=[a-z-]+)\"[^>]*>[^<]*<span class=\"count\">(\\d+)<");
    private static final Pattern PICTURE = Pattern.compile("<img class=\"poster\"[^>]*>");

    @Inject
    ImportContent importing;

    @Test
    void theLibraryHasEveryExerciseWithItsPicture() {
        String page = page("/exercises");
        assertThat(cards(page)).containsExactlyInAnyOrderElementsOf(library());
        assertThat(PICTURE.matcher(page).results().map(MatchResult::group))
                .hasSize(library().size())
                .allSatisfy(picture -> assertThat(picture)
                        .containsPattern("src=\"/media/v1/demonstrations/posters/[a-z0-9-]+\\.webp\"")
                        .contains("width=\"640\" height=\"480\"")
                        .containsPattern("alt=\"[^\"]{10,}\""));
        assertThat(page)
                .containsSubsequence(">Neck <", ">Low back <", ">Hip <")
                .contains("All " + library().size());
    }

    @Test
    void everyCountIsWhatTheChoiceShows() {
        String page = page("/exercises");
        List<MatchResult> regions = REGION.matcher(page).results().toList();
        List<MatchResult> options = OPTION.matcher(page).results().toList();
        assertThat(regions).hasSizeGreaterThan(5);
        assertThat(options).hasSizeGreaterThan(8);
        regions.forEach(region -> assertThat(cards(page(region.group(1))))
                .as(region.group(1))
                .hasSize(Integer.parseInt(region.group(2))));
        options.forEach(option -> {
            String by = Set.of("lying", "sitting", "kneeling", "standing", "walking")
                            .contains(option.group(1))
                    ? "position"
                    : "equipment";
            assertThat(cards(page("/exercises?" + by + "=" + option.group(1))))
                    .as(option.group(1))
                    .hasSize(Integer.parseInt(option.group(2)));
        });
    }

    @Test
    void choicesAddUpAndCanBeTakenBack() {
        String page = page("/exercises?region=hip&position=lying&equipment=band");
        assertThat(cards(page)).contains("clamshell").doesNotContain("band-side-step", "chin-tuck-supine");
        assertThat(page)
                .contains("for Hip, Lying down, Band")
                .contains("<a href=\"/exercises\">Show all")
                .contains("<option value=\"lying\" selected>")
                .contains("<input type=\"hidden\" name=\"region\" value=\"hip\">")
                .contains("<link rel=\"canonical\" href=\"http://localhost:8080/exercises\">");
        assertThat(page("/exercises?region=hip&position=walking&equipment=roller"))
                .contains("Nothing fits all of that");
    }

    @Test
    void whatIsNotKnownInAnAddressIsAny() {
        assertThat(cards(page("/exercises?region=moon&position=<b>&equipment=")))
                .hasSameSizeAs(library());
    }

    @Test
    void anExercisePageSaysAllThatSomebodyNeeds() {
        ExerciseDocument clamshell = exercise("clamshell");
        String page = page("/exercises/clamshell");
        assertThat(page)
                .contains("<h1>" + clamshell.name() + "</h1>", clamshell.targets(), clamshell.start())
                .contains(clamshell.steps())
                .contains(clamshell.cues())
                .contains(clamshell.mistakes())
                .contains(clamshell.stopIf(), clamshell.source())
                .contains("href=\"/exercises/" + clamshell.easier() + "\"")
                .contains("href=\"/exercises/" + clamshell.harder() + "\"")
                .contains("href=\"/programs/gluteus-medius-dysfunction\"")
                .contains("/media/v1/demonstrations/strips/clamshell.webp")
                .contains("How to do Clamshell, step by step.");
    }

    @Test
    void whatAPreviewShowsMovesAndTheRestSaysKindlyWhereItDoes() {
        for (ExerciseDocument exercise : ContentFixture.shipped().exercises()) {
            boolean free = exercise.slug().equals("chair-hip-sequence")
                    || ContentFixture.shipped().programs().stream()
                            .anyMatch(program -> program.previewExercises().contains(exercise));
            String page = page("/exercises/" + exercise.slug());
            assertThat(page.contains("<stand-corrected-figure slug=\"" + exercise.slug() + "\""))
                    .as(exercise.slug())
                    .isEqualTo(free);
            assertThat(page.contains(SCRIPT)).as(exercise.slug()).isEqualTo(free);
            assertThat(page.contains("the figure moves with you"))
                    .as(exercise.slug())
                    .isEqualTo(!free);
            assertThat(page).contains("src=\"/media/v1/demonstrations/posters/" + exercise.slug() + ".webp\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercises", "/exercises?region=hip", "/exercises/clamshell", "/exercises/step-up"})
    void everyPageSaysWhatTheLawAsksForAndRunsNothingOfItsOwn(String path) {
        String page = page(path);
        assertThat(page)
                .contains(
                        "General information only. It does not replace assessment by a registered health practitioner.")
                .contains("tel:000", "1300 60 60 24", "03 9467 7889")
                .contains("<meta name=\"description\"");
        assertThat(page.replace(SCRIPT, "")).doesNotContain("<script", "style=", "<style", "onclick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exercises/moon-walk", "/exercises/clamshell/more", "/exercises/Clamshell"})
    void whatIsNotHereHasAPageOfItsOwn(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("This page has moved, or was never here"));
    }

    @Test
    void searchEnginesFindEveryExercise() {
        String sitemap = given().get("/sitemap.xml").asString();
        assertThat(sitemap).contains("<loc>http://localhost:8080/exercises</loc>");
        library().forEach(slug -> assertThat(sitemap).contains("<loc>http://localhost:8080/exercises/" + slug + "<"));
    }

    @Test
    void whatAReleaseBringsIsShownAtOnceAndUnchangedPagesAreSaidShortly() {
        String tag = given().get("/exercises/cat-cow").header("ETag");
        given().header("If-None-Match", tag).get("/exercises/cat-cow").then().statusCode(304);
        ProgramDocument program = ContentFixture.programOfItsOwn();
        ExerciseDocument before = exercise("cat-cow");
        String start = "Kneel as you like. " + program.slug();
        importing.take(ContentFixture.release(List.of(startingWith(before, start))));
        assertThat(page("/exercises/cat-cow")).contains(start);
        importing.take(ContentFixture.release(List.of(before)));
        assertThat(page("/exercises/cat-cow")).doesNotContain(start);
    }

    private static ExerciseDocument startingWith(ExerciseDocument exercise, String start) {
        return new ExerciseDocument(
                exercise.slug(),
                exercise.name(),
                exercise.category(),
                exercise.targets(),
                start,
                exercise.cues(),
                exercise.mistakes(),
                exercise.stopIf(),
                exercise.easier(),
                exercise.harder(),
                exercise.equipment(),
                exercise.position(),
                exercise.region(),
                exercise.steps(),
                exercise.source(),
                exercise.secondsPerRepetition());
    }

    private static ExerciseDocument exercise(String slug) {
        return ContentFixture.shipped().exercises().stream()
                .filter(exercise -> exercise.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> library() {
        return ContentFixture.shipped().exercises().stream()
                .map(ExerciseDocument::slug)
                .collect(Collectors.toSet());
    }

    private static List<String> cards(String page) {
        return CARD.matcher(page).results().map(card -> card.group(1)).toList();
    }

    private static String page(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
    }
}
