package au.standcorrected.kit.caller;

/** The realm roles, as the identity server names them. */
public final class Roles {
    public static final String SUBSCRIBER = "subscriber";
    public static final String PRACTITIONER = "practitioner";
    public static final String RECEPTION = "reception";
    public static final String EDITOR = "editor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
