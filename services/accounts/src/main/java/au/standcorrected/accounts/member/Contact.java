package au.standcorrected.accounts.member;

import java.util.regex.Pattern;

/** How a member is written to: the address that they sign in with, and their names. */
public record Contact(String email, String givenName, String displayName) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>(),;:\\\\\"\\[\\]@]+@[^\\s\\p{Cntrl}<>(),;:\\\\\"@]+");

    /** Whether the address is one that a letter can go to, and to nobody else. */
    public boolean reachable() {
        return ADDRESS.matcher(email).matches();
    }
}
