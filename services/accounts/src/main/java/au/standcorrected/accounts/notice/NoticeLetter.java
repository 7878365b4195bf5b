package au.standcorrected.accounts.notice;

import au.standcorrected.accounts.message.OneLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter about a notice. They name no program and no condition, and of a concern not whose it is: letters are
 * seen by others.
 *
 * @param stopUrl where one tap stops letters like this one; null for those that are not reminders
 */
record NoticeLetter(
        String subject,
        String greeting,
        String heading,
        String opening,
        String button,
        String buttonUrl,
        @Nullable String stopUrl) {

    static NoticeLetter of(
            NoticeKind kind, Notice notice, String givenName, Optional<String> practitioner, String publicUrl) {
        String name = OneLine.of(givenName);
        String greeting = name.isEmpty() ? "Hello," : "Hello " + name + ",";
        String who = practitioner.map(OneLine::of).orElse("Your practitioner");
        return switch (kind) {
            case SESSION_REMINDER ->
                new NoticeLetter(
                        "A reminder from Stand Corrected",
                        greeting,
                        "Your session is ready",
                        minutes(notice)
                                + " If today isn’t the day, that’s fine. You can choose a gentle set, a walk or a rest"
                                + " instead.",
                        "Open today",
                        publicUrl + "/app",
                        null);
            case PROGRAM_ASSIGNED ->
                new NoticeLetter(
                        who + " has put something together for you",
                        greeting,
                        who + " has put a program together for you",
                        "It waits for you on your Today page. Have a look when it suits you: nothing starts until you"
                                + " say so.",
                        "Have a look",
                        publicUrl + "/app",
                        null);
            case CONCERN_RAISED ->
                new NoticeLetter(
                        "A patient has told us something new",
                        greeting,
                        "A patient has told us something new",
                        "It’s yours to look after. Their exercises may be on hold until you’ve looked.",
                        "Open concerns",
                        publicUrl + "/app/practice",
                        null);
            case CONCERN_OVERDUE ->
                new NoticeLetter(
                        "Nobody has looked at a concern yet",
                        greeting,
                        "Nobody has looked at a concern yet",
                        "Its time is over, so it goes to everybody at the clinic. Whoever takes it first looks after it.",
                        "Open concerns",
                        publicUrl + "/app/practice",
                        null);
        };
    }

    NoticeLetter stoppedAt(String url) {
        return new NoticeLetter(subject, greeting, heading, opening, button, buttonUrl, url);
    }

    private static String minutes(Notice notice) {
        Integer minutes = notice.minutes();
        if (minutes == null) {
            return "There’s something left for today.";
        }
        return minutes == 1 ? "One minute is left for today." : minutes + " minutes are left for today.";
    }
}
