package au.standcorrected.accounts.member;

import au.standcorrected.accounts.consent.ConsentKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as they see themselves, and as admins see them. */
public record MemberView(
        UUID id,
        String email,
        String givenName,
        String familyName,
        String displayName,
        @Nullable String phone,
        String timeZone,
        TextSize textSize,
        QuietHours quietHours,
        long version,
        List<ConsentKind> consentsNeeded) {
    static MemberView of(Member member) {
        return new MemberView(
                member.id(),
                member.email(),
                member.givenName(),
                member.familyName(),
                member.displayName(),
                member.phone(),
                member.timeZone(),
                member.textSize(),
                member.quietHours(),
                member.version(),
                member.consentsNeeded());
    }
}
