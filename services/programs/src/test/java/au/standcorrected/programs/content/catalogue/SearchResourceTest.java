package au.standcorrected.programs.content.catalogue;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import au.standcorrected.programs.content.search.KeepIndex;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class SearchResourceTest {
    @Inject
    ImportContent importing;

    @Inject
    KeepIndex index;

    @Inject
    EntityManager entities;

    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @Test
        void aSlipAndALaySayingFindTheProgram() {
            found("siatica").body("items[0].slug", is("sciatica"));
            found("heel spur").body("items[0].slug", is("plantar-fasciopathy"));
        }

        @Test
        void theAnswerIsOfTheAskersOnly() {
            anonymous()
                    .queryParam("q", "sore back")
                    .get(V1 + "/catalogue/search")
                    .then()
                    .header("Cache-Control", "private, max-age=60");
        }

        @Test
        void aRegionAndAnActivityNarrowIt() {
            anonymous()
                    .queryParam("q", "pain")
                    .queryParam("region", "pelvis")
                    .queryParam("activity", "sitting-and-desk-work")
                    .get(V1 + "/catalogue/search")
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItem(SACROILIAC))
                    .body("items.region", everyItem(is("pelvis")))
                    .body("items.activities", everyItem(hasItem("sitting-and-desk-work")));
            anonymous()
                    .queryParam("region", "jaw-and-head")
                    .queryParam("activity", "running")
                    .get(V1 + "/catalogue/search")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }

        @Test
        void withoutWordsEverythingIsThere() {
            found(" ?! ").body("items.slug", hasItem(SACROILIAC));
        }

        @Test
        void whatIsNotFoundIsAnsweredWithWhatToTry() {
            found("zzzzqqq xxyyvv").body("items", empty()).body("advice", containsString("03 9467 7889"));
        }

        @Test
        void anEmergencyIsNotAnsweredWithExercisesAlone() {
            found("pain in my chest").body("urgent", is(true));
            found("sore heel").body("urgent", is(false));
        }

        @Test
        void aQuestionIsBoundedAndAnUnknownChoiceIsRefused() {
            refused("q", "a".repeat(101));
            refused("activity", "parachuting");
            refused("region", "wing");
            found("a".repeat(100));
        }

        @Test
        void signsOfTheDatabaseAreWords() {
            for (String words : List.of("'; drop table x", "back:*", "!(a | b) & 'c'", "%_\\", "\u0000back")) {
                found(words);
            }
        }
    }

    @Nested
    @DisplayName("As an editor")
    class AsAnEditor {
        @Test
        void whatIsPublishedIsFoundByItsNewWords() {
            ProgramDocument program = changed(programOfItsOwn(), tree -> tree.put("title", "Quokkaback ache"));
            importing.take(release(List.of(), program));
            found("quokaback").body("items[0].slug", is(program.slug()));

            publish(changed(program, tree -> tree.put("title", "Bilbyknee ache")));

            found("bilbyknee").body("items[0].slug", is(program.slug()));
            found("quokkaback").body("items.slug", not(hasItem(program.slug())));
        }

        @Test
        void whatIsOnlyADraftIsNotFound() {
            ProgramDocument program = programOfItsOwn();
            importing.take(release(List.of(), program));
            save(changed(program, tree -> tree.put("title", "Numbatneck ache")));
            found("numbatneck").body("items.slug", not(hasItem(program.slug())));
        }
    }

    @Nested
    @DisplayName("At start-up")
    class AtStartUp {
        @Test
        void nothingIsMadeAnewWhenNothingChanged() {
            index.bringUpToDate();
            assertThat(index.bringUpToDate()).isZero();
        }

        @Test
        void ofSeveralReplicasOneMakesAnEntryThatIsMissingOrOld() {
            index.bringUpToDate();
            QuarkusTransaction.requiringNew().run(() -> {
                run("delete from content.search_entry where slug = 'sciatica'");
                run("update content.search_entry set fingerprint = 'old' where slug = '" + SACROILIAC + "'");
            });

            int made = IntStream.range(0, 4)
                    .mapToObj(replica -> CompletableFuture.supplyAsync(index::bringUpToDate))
                    .toList()
                    .stream()
                    .mapToInt(CompletableFuture::join)
                    .sum();

            assertThat(made).isEqualTo(2);
            found("siatica").body("items[0].slug", is("sciatica"));
        }

        private void run(String sql) {
            entities.createNativeQuery(sql).executeUpdate();
        }
    }

    private static ValidatableResponse found(String words) {
        return anonymous()
                .queryParam("q", words)
                .get(V1 + "/catalogue/search")
                .then()
                .statusCode(200);
    }

    private static void refused(String field, String value) {
        anonymous()
                .queryParam(field, value)
                .get(V1 + "/catalogue/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", is(field));
    }

    private static void publish(ProgramDocument program) {
        String etag = save(program);
        as(Roles.EDITOR)
                .header("If-Match", etag)
                .body(Map.of("note", "Another name"))
                .post(V1 + "/editor/programs/" + program.slug() + "/publication")
                .then()
                .statusCode(201);
    }

    private static String save(ProgramDocument program) {
        String path = V1 + "/editor/programs/" + program.slug();
        String etag = as(Roles.EDITOR).get(path).header("ETag");
        return as(Roles.EDITOR)
                .header("If-Match", etag)
                .body(Map.of("document", program))
                .put(path + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
