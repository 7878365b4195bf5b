package au.standcorrected.gateway.edge;

/** The order in which a request is looked at before it is routed: the higher number is asked first. */
public final class FilterOrder {
    public static final int TRACE = 10_000;
    public static final int SECURITY_HEADERS = 9_900;
    public static final int ADDRESS = 9_800;
    public static final int MANAGEMENT = 9_780;
    public static final int LIMITS = 9_750;
    public static final int BODY = 9_700;
    public static final int FORGERY = 9_600;
    public static final int PASSAGE = 9_500;

    private FilterOrder() {}
}
