package au.standcorrected.gateway.session;

/** What became of asking Keycloak for new tokens. */
sealed interface RefreshOutcome {

    record Refreshed(Tokens tokens) implements RefreshOutcome {}

    /** Keycloak answered that the session is over: signed out elsewhere, or the person was locked. */
    record Ended() implements RefreshOutcome {}

    /** No usable answer; the old tokens hold until they expire and the session outlives the outage. */
    record Away() implements RefreshOutcome {}
}
