package au.standcorrected.programs.care.session;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.care.CareApi;
import au.standcorrected.programs.care.session.LogBatchRequest.BatchedLog;
import au.standcorrected.programs.care.session.LogBatchResult.LogResult;
import au.standcorrected.programs.care.session.LogBatchResult.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is sent, and what has to come of it: a map that keeps the first true log of each id and nothing else. */
final class LogsModel {
    private static final int IDS = 250;
    private static final String FUTURE = "/problems/session-in-the-future";
    private static final String UNKNOWN = "/problems/unknown-exercise";
    private static final String NOT_FOUND = "/problems/not-found";
    private static final String DIFFERENT = "/problems/session-logged-differently";

    private final Random random;
    private final List<BatchedLog> logs = new ArrayList<>();
    private final Map<UUID, String> neverTaken = new HashMap<>();

    /** @param anothers the id of a log that another member has sent */
    LogsModel(Random random, ObjectNode log, UUID anothers) {
        this.random = random;
        for (int i = 0; i < IDS; i++) {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            ObjectNode own = log.deepCopy().put("painAfter", random.nextInt(5));
            logs.add(new BatchedLog(id, own));
            switch (random.nextInt(8)) {
                case 0 -> // A device that was set back sends something else under the same id.
                    logs.add(new BatchedLog(id, own.deepCopy().put("painAfter", 5 + random.nextInt(5))));
                case 1 -> {
                    own.put("date", CareApi.today().plusDays(3).toString());
                    neverTaken.put(id, FUTURE);
                }
                case 2 -> {
                    ((ObjectNode) own.withArray("items").get(0)).put("exercise", "handstand");
                    neverTaken.put(id, UNKNOWN);
                }
                default -> {}
            }
        }
        logs.add(new BatchedLog(anothers, log));
        neverTaken.put(anothers, NOT_FOUND);
    }

    List<List<BatchedLog>> batches(int count) {
        return IntStream.range(0, count)
                .mapToObj(batch -> IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(any -> logs.get(random.nextInt(logs.size())))
                        .toList())
                .toList();
    }

    /** Checks every answer against the model; answers what has to be kept, told apart by its pain afterwards. */
    Map<UUID, Integer> kept(List<Answered> answers) {
        Map<UUID, Integer> kept = new HashMap<>();
        answers.stream()
                .filter(answered -> answered.outcome() == Outcome.STORED)
                .forEach(answered -> assertThat(kept.put(
                                answered.sent().id(), painAfter(answered.sent().log())))
                        .as("stored before")
                        .isNull());
        for (Answered answered : answers) {
            UUID id = answered.sent().id();
            String refusal = neverTaken.get(id);
            if (refusal == null && painAfter(answered.sent().log()) != kept.getOrDefault(id, -1)) {
                refusal = DIFFERENT;
            }
            LogResult result = answered.result();
            assertThat(result.id()).isEqualTo(id);
            assertThat(result.problem() == null ? null : result.problem().type())
                    .isEqualTo(refusal);
        }
        assertThat(kept.keySet())
                .isEqualTo(answers.stream()
                        .map(answered -> answered.sent().id())
                        .filter(id -> !neverTaken.containsKey(id))
                        .collect(Collectors.toSet()));
        return kept;
    }

    private static int painAfter(JsonNode log) {
        return log.required("painAfter").asInt();
    }

    record Answered(BatchedLog sent, LogResult result) {
        Outcome outcome() {
            return result.outcome();
        }
    }
}
