package au.standcorrected.local.data;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process as it was noted when it was started, precise enough to tell it from a later one with the same number. */
public record ProcessRecord(long pid, Instant startedAt, String command) {
    /** The operating system tells start times by a clock that may be set a little in between. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    public static ProcessRecord of(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return new ProcessRecord(
                process.pid(),
                info.startInstant().orElse(Instant.EPOCH),
                info.command().orElse(""));
    }

    /** The very process, when it is still alive: same number, same start, same program. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        ProcessRecord now = of(process);
        return !startedAt.equals(Instant.EPOCH)
                && Duration.between(startedAt, now.startedAt).abs().compareTo(CLOCK_SLACK) <= 0
                && command.equals(now.command);
    }

    String asText() {
        return "%d\n%d\n%s\n".formatted(pid, startedAt.toEpochMilli(), command);
    }

    static Optional<ProcessRecord> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProcessRecord(
                    Long.parseLong(lines[0]), Instant.ofEpochMilli(Long.parseLong(lines[1])), lines[2]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
