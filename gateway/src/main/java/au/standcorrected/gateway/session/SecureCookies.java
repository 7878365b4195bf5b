package au.standcorrected.gateway.session;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Behind a proxy that ends TLS a request looks plain, so the public address decides whether cookies need https. */
public final class SecureCookies implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue publicUrl = context.getValue("public.url");
        boolean secure = publicUrl != null
                && publicUrl.getValue() != null
                && publicUrl.getValue().startsWith("https:");
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.oidc.authentication.cookie-force-secure", Boolean.toString(secure)),
                "secure cookies",
                100));
    }
}
