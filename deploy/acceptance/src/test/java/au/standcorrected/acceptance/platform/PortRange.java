package au.standcorrected.acceptance.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of one platform, all counted from the gateway's. */
record PortRange(int base) {
    private static final Map<String, Integer> OFFSETS = Map.ofEntries(
            Map.entry("gateway", 0),
            Map.entry("accounts", 101),
            Map.entry("programs", 102),
            Map.entry("media", 103),
            Map.entry("booking", 104),
            Map.entry("postgres", 110),
            Map.entry("kafka", 111),
            Map.entry("keycloak", 112),
            Map.entry("s3", 113),
            Map.entry("smtp", 114),
            Map.entry("mail", 115),
            Map.entry("programs-2", 201));
    // Below the ports that operating systems hand out for outgoing connections.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;
    private static final int TRIES = 200;

    /** A range that is free on this machine, every port of it. */
    static PortRange free() {
        return IntStream.range(0, TRIES)
                .mapToObj(attempt -> new PortRange(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST)))
                .filter(PortRange::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free range of ports on 127.0.0.1."));
    }

    int of(String component) {
        Integer offset = OFFSETS.get(component);
        if (offset == null) {
            throw new IllegalArgumentException("No port is set aside for " + component);
        }
        return base + offset;
    }

    private boolean isFree() {
        return OFFSETS.values().stream().allMatch(offset -> isFree(base + offset));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
