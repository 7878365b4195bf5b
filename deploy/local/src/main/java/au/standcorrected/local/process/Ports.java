package au.standcorrected.local.process;

import au.standcorrected.kit.embedded.Port;
import au.standcorrected.local.Refusal;
import java.util.Collection;

/** The ports that a start needs, looked at before anything is started. */
public final class Ports {
    private Ports() {}

    public static void mustBeFree(Collection<? extends Component> components) {
        for (Component component : components) {
            for (int port : component.ports()) {
                if (!Port.isFree(port)) {
                    throw new Refusal(
                            "Port %d, wanted for %s, is taken by %s: end that process, or start with --port and another number."
                                    .formatted(port, component.name(), owner(port)));
                }
            }
        }
    }

    private static String owner(int port) {
        return PortOwner.of(port)
                .map(process -> "process %d (%s)".formatted(process.pid(), program(process)))
                .orElse("another user's process");
    }

    private static String program(ProcessHandle process) {
        String command = process.info().command().orElse("unknown program");
        return command.substring(command.lastIndexOf('/') + 1);
    }
}
