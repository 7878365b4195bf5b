package au.standcorrected.gateway.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The gateway behind a proxy on the same machine, with bounds small enough to be reached. */
public final class BehindAProxy implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("gateway.trusted-proxies", "127.0.0.0/8,::1,198.51.100.0/24"),
                Map.entry("gateway.limits.loopback-times", "1000"),
                Map.entry("gateway.limits.address.requests.count", "12"),
                Map.entry("gateway.limits.address.changes.count", "4"),
                Map.entry("gateway.limits.address.sign-ins.count", "3"),
                Map.entry("gateway.limits.address.registrations.count", "2"),
                Map.entry("gateway.limits.member.requests.count", "1"),
                Map.entry("gateway.limits.member.requests.within", "1000s"),
                Map.entry("gateway.limits.member.changes.count", "1000"));
    }
}
