package au.standcorrected.programs.content.publishing;

import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class PublishedProgramsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final UUID EDITOR = UUID.randomUUID();

    @Inject
    PublishedPrograms published;

    @Inject
    Programs programs;

    @Inject
    Revisions revisions;

    @Inject
    ImportContent importing;

    @Test
    void whatAnotherReplicaPublishesIsCurrentHereOnceTheTopicTells() {
        ProgramDocument document = programOfItsOwn();
        importing.take(release(List.of(), document));
        newsOfEarlierTestsHasComeRound();
        UUID program = publishedElsewhere(document);

        assertThat(published.current(document.slug()).orElseThrow().number()).isEqualTo(1);

        TestTopics.send("programs.catalogue", "ProgramPublished", program, 99, "{}");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        published.current(document.slug()).orElseThrow())
                .satisfies(revision -> {
                    assertThat(revision.number()).isEqualTo(2);
                    assertThat(revision.document().title()).isEqualTo("Elsewhere");
                }));
    }

    @Test
    void whatAnotherReplicaArchivesIsGoneHereOnceTheTopicTellsWhateverStoodBefore() {
        ProgramDocument document = programOfItsOwn();
        importing.take(release(List.of(), document));
        newsOfEarlierTestsHasComeRound();
        String page = "/programs/" + document.slug();
        String preview = V1 + "/catalogue/" + document.slug();
        assertThat(List.of(status(page), status(page), status(preview), status(preview)))
                .as("asked for twice, so that the answers stand")
                .containsOnly(200);
        UUID program = QuarkusTransaction.requiringNew().call(() -> {
            Program found = programs.forChange(document.slug()).orElseThrow();
            found.archive("Elsewhere", EDITOR, NOW);
            return found.id();
        });

        TestTopics.send("programs.catalogue", "ProgramArchived", program, 99, "{}");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(published.current(document.slug())).isEmpty();
            assertThat(List.of(status(page), status(preview))).containsOnly(410);
        });
        assertThat(published.archived(document.slug())).isPresent();
    }

    private static int status(String address) {
        return anonymous().get(address).statusCode();
    }

    @Test
    void aRevisionIsReadOnceAndKept() {
        ProgramDocument document = programOfItsOwn();
        importing.take(release(List.of(), document));
        PublishedRevision current = published.current(document.slug()).orElseThrow();

        assertThat(published.revision(current.id()).orElseThrow()).isSameAs(current);
        assertThat(published.revision(UUID.randomUUID())).isEmpty();
        assertThat(published.current("moon-walk")).isEmpty();
    }

    private void newsOfEarlierTestsHasComeRound() {
        AtomicLong seen = new AtomicLong(-1);
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> seen.getAndSet(published.change()) == published.change());
    }

    /** Past this replica's own notice, as if another one had done it. */
    private UUID publishedElsewhere(ProgramDocument document) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Program program = programs.forChange(document.slug()).orElseThrow();
            program.edit(changed(document, tree -> tree.put("title", "Elsewhere")), EDITOR, NOW);
            revisions.persistAndFlush(program.publish("Elsewhere", EDITOR, NOW));
            return program.id();
        });
    }
}
