package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Session cookies")
class SecureCookiesTest {

    @ParameterizedTest
    @CsvSource({"https://standcorrected.example,true", "http://localhost:8080,false"})
    @DisplayName("travel over https alone when the public address is https")
    void secure(String publicUrl, boolean secure) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("public.url", publicUrl), "test", 200))
                .withSources(new SecureCookies())
                .build();

        assertEquals(secure, config.getValue("quarkus.oidc.authentication.cookie-force-secure", Boolean.class));
    }
}
