package au.standcorrected.media.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@WithMediaPlatform
@TestProfile(BrokenStartTest.BrokenFolder.class)
class BrokenStartTest {
    @Test
    void theServiceDoesNotStartAndSaysWhichFileIsWrongAndWhy(QuarkusMainLauncher launcher) {
        LaunchResult launched = launcher.launch();
        assertThat(launched.exitCode()).isNotZero();
        assertThat(launched.getOutput() + launched.getErrorOutput())
                .contains("broken-demonstrations/other-name.yaml: slug: 'bird-dog' is not the file's name")
                .contains("broken-demonstrations/twice.yaml: line 3");
    }

    /** A release with broken files. */
    public static class BrokenFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("media.demonstrations.folder", "broken-demonstrations");
        }
    }
}
