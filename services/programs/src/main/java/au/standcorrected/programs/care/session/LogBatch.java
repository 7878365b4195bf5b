package au.standcorrected.programs.care.session;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.kit.problem.StableProblems;
import au.standcorrected.programs.care.session.LogBatchRequest.BatchedLog;
import au.standcorrected.programs.care.session.LogBatchResult.LogResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.UUID;

/**
 * Keeps several logs, each as if it had come alone and in a transaction of its own: one that is refused does not take the
 * others with it, and a batch that broke off in the middle is simply sent again.
 */
@ApplicationScoped
class LogBatch {
    private final LogSession logSession;
    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    LogBatch(LogSession logSession, ObjectMapper json, Validator validator) {
        this.logSession = logSession;
        this.json = json;
        this.validator = validator;
    }

    LogBatchResult log(UUID memberId, LogBatchRequest batch) {
        return new LogBatchResult(
                batch.sessions().stream().map(sent -> log(memberId, sent)).toList());
    }

    private LogResult log(UUID memberId, BatchedLog sent) {
        try {
            return LogResult.taken(
                    sent.id(), logSession.log(sent.id(), memberId, read(sent)).first());
        } catch (HttpProblem refusal) {
            return LogResult.refused(sent.id(), refusal);
        }
    }

    private LogSessionRequest read(BatchedLog sent) {
        LogSessionRequest log;
        try {
            log = json.treeToValue(sent.log(), LogSessionRequest.class);
        } catch (JsonProcessingException e) {
            throw StableProblems.unreadable(e);
        }
        if (log == null) {
            throw Problems.badField("log", "must not be empty");
        }
        validator.validate(log).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .ifPresent(violation -> {
                    throw Problems.badField(violation.getPropertyPath().toString(), violation.getMessage());
                });
        return log;
    }
}
