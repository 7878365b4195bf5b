package au.standcorrected.programs.care.session;

import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.session.LogBatchRequest.BatchedLog;
import au.standcorrected.programs.care.session.LogsModel.Answered;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A thousand batches, each sent twice, in random order and from two devices at once, against the database. */
@QuarkusTest
@WithPlatform
class SessionBatchModelTest {
    private static final int BATCHES = 1_000;

    @Inject
    LogBatch logBatch;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Test
    void whateverTheOrderEachTrueLogIsThereOnceAndToldOnce()
            throws SQLException, InterruptedException, ExecutionException {
        long seed = Optional.ofNullable(Long.getLong("batches.seed")).orElseGet(System::nanoTime);
        System.out.printf("The seed of these batches: -Dbatches.seed=%d%n", seed);
        Random random = new Random(seed);
        UUID member = entitled();
        enrol(member, SACROILIAC);
        LogsModel model = new LogsModel(random, json.valueToTree(logOf(member, "morning", 5, 3)), logOfAnother());
        List<List<BatchedLog>> batches = model.batches(BATCHES);
        List<List<BatchedLog>> sent = new ArrayList<>(
                Stream.concat(batches.stream(), batches.stream()).toList());
        Collections.shuffle(sent, random);

        List<Answered> answers = fromTwoDevices(member, sent.subList(0, BATCHES), sent.subList(BATCHES, 2 * BATCHES));

        Map<UUID, Integer> kept = model.kept(answers);
        assertThat(kept).hasSizeGreaterThan(100);
        assertThat(stored(member)).isEqualTo(kept);
        assertThat(told(member)).isEqualTo(kept.size());
    }

    private static UUID logOfAnother() {
        UUID other = entitled();
        enrol(other, SACROILIAC);
        return logged(other, logOf(other, "morning", 1, 1));
    }

    private List<Answered> fromTwoDevices(UUID member, List<List<BatchedLog>> one, List<List<BatchedLog>> other)
            throws InterruptedException, ExecutionException {
        ExecutorService devices = Executors.newFixedThreadPool(2);
        List<Future<List<Answered>>> running =
                devices.invokeAll(List.of(() -> send(member, one), () -> send(member, other)));
        devices.shutdown();
        List<Answered> answers = new ArrayList<>(running.get(0).get());
        answers.addAll(running.get(1).get());
        return answers;
    }

    private List<Answered> send(UUID member, List<List<BatchedLog>> batches) {
        return batches.stream()
                .flatMap(batch -> {
                    LogBatchResult result = logBatch.log(member, new LogBatchRequest(batch));
                    assertThat(result.results()).hasSameSizeAs(batch);
                    return IntStream.range(0, batch.size())
                            .mapToObj(i ->
                                    new Answered(batch.get(i), result.results().get(i)));
                })
                .toList();
    }

    private Map<UUID, Integer> stored(UUID member) throws SQLException {
        Map<UUID, Integer> stored = new HashMap<>();
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select id, pain_after from care.session where member_id = ?")) {
            statement.setObject(1, member);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
        }
        return stored;
    }

    private int told(UUID member) throws SQLException {
        try (var connection = database.getConnection();
                // Other tests leave rows behind that are no JSON.
                var statement = connection.prepareStatement("select count(*) from"
                        + " (select case when payload like '{%' then payload::jsonb end as told from outbox) as events"
                        + " where told ->> 'type' = 'SessionCompleted' and told -> 'data' ->> 'memberId' = ?")) {
            statement.setString(1, member.toString());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
