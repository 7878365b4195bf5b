package au.standcorrected.acceptance.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Needs the running platform, which is started before the first such class and ended after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnThePlatform.Once.class)
public @interface OnThePlatform {

    /** Keeps the platform for as long as JUnit runs. */
    final class Once implements BeforeAllCallback {
        private static final Namespace OURS = Namespace.create(OnThePlatform.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(OURS).computeIfAbsent("platform", none -> Platform.running(), Platform.class);
        }
    }
}
