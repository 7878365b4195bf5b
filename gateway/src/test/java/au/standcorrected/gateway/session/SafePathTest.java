package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A path to go to after signing in")
class SafePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/today", "/app/programs/desk-posture?start=1#top", "/programs/x%20y"})
    @DisplayName("is kept when it is one of ours")
    void kept(String path) {
        assertEquals(path, SafePath.orApp(path));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=1",
                "javascript:alert(1)",
                "app",
                "/session/sign-out",
                "/auth/realms/stand-corrected/protocol/openid-connect/logout",
                "/caf\u00e9"
            })
    @DisplayName("is the app when it leads elsewhere")
    void refused(String path) {
        assertEquals("/app/", SafePath.orApp(path));
    }
}
