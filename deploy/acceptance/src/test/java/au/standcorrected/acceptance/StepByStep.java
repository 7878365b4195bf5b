package au.standcorrected.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A class that is one journey: its methods are steps, and nobody goes on after one that failed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.NoStepAfterAFailedOne.class)
public @interface StepByStep {

    /** Skips what comes after a failed step and says which it was. */
    final class NoStepAfterAFailedOne implements ExecutionCondition, AfterTestExecutionCallback {
        private static final String FAILED = "failed";

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String failed =
                    context.getTestMethod().isEmpty() ? null : store(context).get(FAILED, String.class);
            return failed == null
                    ? ConditionEvaluationResult.enabled("No step has failed.")
                    : ConditionEvaluationResult.disabled("The journey ended at: " + failed);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                store(context).put(FAILED, context.getDisplayName());
            }
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(StepByStep.class, context.getRequiredTestClass()));
        }
    }
}
