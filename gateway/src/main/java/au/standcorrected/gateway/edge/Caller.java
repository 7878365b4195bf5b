package au.standcorrected.gateway.edge;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Who is at the other end: the peer itself, or whoever a proxy that we trust speaks for.
 *
 * @param address the caller's address
 * @param viaTrustedProxy whether the connection comes from a proxy whose forwarded headers are believed
 */
public record Caller(InetAddress address, boolean viaTrustedProxy) {

    public String text() {
        return address.getHostAddress();
    }

    public boolean loopback() {
        return address.isLoopbackAddress();
    }

    /** What limits count by: an IPv4 address, or the /64 that one IPv6 household is given whole. */
    public Network network() {
        byte[] bytes = address.getAddress();
        long prefix = 0;
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            prefix = prefix << 8 | (bytes[i] & 0xff);
        }
        return new Network(prefix, address instanceof Inet6Address);
    }

    /** The part of an address that stands for one household. */
    public record Network(long prefix, boolean version6) {}
}
