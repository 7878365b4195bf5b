package au.standcorrected.acceptance.people;

import java.util.UUID;

/** What somebody types to sign in. */
public record Login(String email, String password) {
    public static final Login SUBSCRIBER = demo("gus.figtree");
    public static final Login EDITOR = demo("priya.paperbark");
    public static final Login ADMIN = demo("owen.wandoo");
    public static final Login PRACTITIONER = demo("ned.ironbark");
    public static final Login RECEPTION = demo("robyn.callistemon");

    /** Somebody nobody has met yet. */
    public static Login stranger() {
        String some = UUID.randomUUID().toString().substring(0, 8);
        return new Login("wren.banksia." + some + "@example.test", "three quiet words " + some);
    }

    private static Login demo(String name) {
        return new Login(name + "@demo.standcorrected.test", "demo");
    }
}
