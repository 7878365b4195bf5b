package au.standcorrected.programs.content.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people of the living demo whom somebody can look around as. None unless {@code stand.corrected.demo} is on. */
@ApplicationScoped
class DemoFaces {
    private static final List<Face> ALL = List.of(
            Face.of("Gus Figtree", "gus.figtree", "follows his sacroiliac program, day 17"),
            Face.of("Nell Bluegum", "nell.bluegum", "71, large text, working on strength"),
            Face.of("Robyn Callistemon", "robyn.callistemon", "reception at both clinics"),
            Face.of("Dr Ned Ironbark", "ned.ironbark", "practitioner, Sunbury and Melton"),
            Face.of("Priya Paperbark", "priya.paperbark", "edits the programs"));

    private final boolean demo;

    @Inject
    DemoFaces(@ConfigProperty(name = "stand.corrected.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
    }

    List<Face> all() {
        return demo ? ALL : List.of();
    }

    /**
     * Somebody of the demo.
     *
     * @param shows what there is to see as that person
     * @param signIn the address of the sign-in page with the e-mail address filled in
     */
    record Face(String name, String shows, String signIn) {
        static Face of(String name, String login, String shows) {
            String address = URLEncoder.encode(login + "@demo.standcorrected.test", StandardCharsets.UTF_8);
            return new Face(name, shows, "/session/sign-in?then=/app/&hint=" + address);
        }
    }
}
