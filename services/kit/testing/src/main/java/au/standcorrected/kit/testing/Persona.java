package au.standcorrected.kit.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The kinds of people that the permission matrix tries. */
enum Persona {
    ANONYMOUS,
    EXPIRED,
    GUEST,
    OWNER,
    ANOTHER_MEMBER,
    PRACTITIONER,
    RECEPTION,
    EDITOR,
    ADMIN;

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<String> token(UUID owner) {
        return switch (this) {
            case ANONYMOUS -> Optional.empty();
            case EXPIRED -> Optional.of(TestTokens.expired(owner, "subscriber"));
            case GUEST -> Optional.of(TestTokens.forAudience("stand-corrected-contact", owner));
            case OWNER -> Optional.of(TestTokens.of(owner, "subscriber"));
            case ANOTHER_MEMBER -> Optional.of(TestTokens.of(SOMEBODY, "subscriber"));
            case PRACTITIONER, RECEPTION, EDITOR, ADMIN ->
                Optional.of(
                        TestTokens.of(new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0100L + ordinal()), slug()));
        };
    }
}
