package au.standcorrected.gateway.edge;

import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one address under which people know the platform; every redirect and every issuer is built from it. */
@Singleton
public final class PublicUrl {
    private final URI url;
    private final String portText;

    public PublicUrl(@ConfigProperty(name = "public.url") URI url) {
        if (url.getHost() == null
                || url.getScheme() == null
                || !(url.getPath() == null || url.getPath().isEmpty())) {
            throw new IllegalArgumentException("PUBLIC_URL must be scheme://host[:port] without a path, but is " + url);
        }
        this.url = url;
        this.portText = Integer.toString(port());
    }

    /** Scheme, host and port as a browser writes them in the Origin header. */
    public String origin() {
        return url.toString();
    }

    public String authority() {
        return url.getRawAuthority();
    }

    public String scheme() {
        return url.getScheme();
    }

    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    public int port() {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return secure() ? 443 : 80;
    }

    public String portText() {
        return portText;
    }

    public String resolve(String path) {
        return url + path;
    }
}
