package au.standcorrected.gateway.edge;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A list of networks in CIDR form, such as 10.0.0.0/8 or fd00::/8; a bare address stands for itself alone. */
public final class Networks {
    private final List<IpSubnetFilterRule> networks;

    public Networks(List<String> networks) {
        this.networks = networks.stream().map(Networks::rule).toList();
    }

    public boolean contain(InetAddress address) {
        if (networks.isEmpty()) {
            return false;
        }
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(socket));
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.trim().split("/", 2);
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : parts[0].contains(":") ? 128 : 32;
        return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
    }
}
