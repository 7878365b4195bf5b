package au.standcorrected.gateway.edge;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls. One header is believed, and only from trusted proxies: a proxy appends to the header that it
 * knows and passes the other kind through as the caller forged it. Read from the right, because everything left of the
 * last untrusted address was written by somebody whom nobody here knows. Host and scheme are never taken from a header:
 * the public address says them.
 */
@Singleton
public final class Callers {
    private static final String KEY = Caller.class.getName();

    private final Networks trusted;
    private final String header;

    Callers(
            @ConfigProperty(name = "gateway.trusted-proxies") Optional<List<String>> trusted,
            @ConfigProperty(name = "gateway.trusted-proxies-header") String header) {
        this.trusted = new Networks(trusted.orElse(List.of()));
        this.header = header.toLowerCase(Locale.ROOT);
        if (!List.of("x-forwarded-for", "forwarded").contains(this.header)) {
            throw new IllegalArgumentException(
                    "gateway.trusted-proxies-header is X-Forwarded-For or Forwarded, not " + header);
        }
    }

    public Caller of(RoutingContext context) {
        Caller known = context.get(KEY);
        if (known == null) {
            known = find(context.request());
            context.put(KEY, known);
        }
        return known;
    }

    private Caller find(HttpServerRequest request) {
        InetAddress peer = peer(request);
        if (!trusted.contain(peer)) {
            return new Caller(peer, false);
        }
        List<String> hops = hops(request.headers().getAll(header));
        Collections.reverse(hops);
        InetAddress nearest = peer;
        for (String hop : hops) {
            InetAddress address = parse(hop);
            if (address == null) {
                // Hidden or unreadable: whoever stands nearest on our side of it answers for it.
                return new Caller(nearest, true);
            }
            nearest = address;
            if (!trusted.contain(address)) {
                break;
            }
        }
        return new Caller(nearest, true);
    }

    private List<String> hops(List<String> values) {
        List<String> hops = new ArrayList<>();
        for (String value : values) {
            for (String element : value.split(",", -1)) {
                hops.add(header.equals("forwarded") ? forParameter(element) : element.trim());
            }
        }
        return hops;
    }

    private static String forParameter(String element) {
        for (String pair : element.split(";", -1)) {
            String[] parts = pair.trim().split("=", 2);
            if (parts.length == 2 && parts[0].trim().equalsIgnoreCase("for")) {
                return parts[1].trim().replace("\"", "");
            }
        }
        return "";
    }

    /** Reads 1.2.3.4, 1.2.3.4:80, 2001:db8::1 and [2001:db8::1]:80; never asks the name service. */
    static @Nullable InetAddress parse(String text) {
        String address = text;
        if (address.startsWith("[")) {
            int end = address.indexOf(']');
            address = end < 0 ? "" : address.substring(1, end);
        } else if (address.indexOf(':') == address.lastIndexOf(':') && address.indexOf(':') > 0) {
            address = address.substring(0, address.indexOf(':'));
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? null : address(bytes);
    }

    private static InetAddress peer(HttpServerRequest request) {
        // Asked of the connection: the request would look for forwarded headers first.
        SocketAddress socket = request.connection().remoteAddress();
        InetAddress peer = socket == null || socket.hostAddress() == null ? null : parse(socket.hostAddress());
        return peer == null ? InetAddress.getLoopbackAddress() : peer;
    }

    /** An IPv4 address inside an IPv6 one becomes the IPv4 address that it means. */
    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Netty parses 4 or 16 bytes", impossible);
        }
    }
}
