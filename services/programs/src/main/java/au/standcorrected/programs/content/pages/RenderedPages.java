package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import au.standcorrected.programs.content.standing.StandingAnswers;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps each page as it was rendered until something is published or recalled or the exercise library changes. */
@ApplicationScoped
class RenderedPages {
    private static final String HTML = "text/html;charset=UTF-8";

    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final StandingRecalls recalls;
    private final StandingAnswers answers;
    private final Map<String, Rendered> pages = new ConcurrentHashMap<>();

    @Inject
    RenderedPages(
            PublishedPrograms programs, ExerciseLibrary library, StandingRecalls recalls, StandingAnswers answers) {
        this.programs = programs;
        this.library = library;
        this.recalls = recalls;
        this.answers = answers;
    }

    /** @param path under which it is asked for without a query, or another name that nobody can ask for */
    Rendered at(String path, Supplier<TemplateInstance> page) {
        OptionalLong seen = answers.change();
        long change = programs.change() + library.change() + recalls.change(); // all only grow
        Rendered known = pages.get(path);
        if (known != null && known.change() == change) {
            return known;
        }
        Rendered rendered = Rendered.of(change, page.get().render());
        pages.put(path, rendered);
        if (!path.equals(PublicPageResource.SITEMAP)) { // its type is another
            answers.stand(path, seen, rendered.tag(), HTML, PageResource.A_MINUTE, rendered.html());
        }
        return rendered;
    }

    Rendered once(TemplateInstance page) {
        return Rendered.of(0, page.render());
    }

    /** @param tag the entity tag without its quotation marks */
    record Rendered(long change, String tag, @SuppressWarnings("ArrayRecordComponent") byte[] html) { // never compared
        static Rendered of(long change, String html) {
            return new Rendered(change, ProgramJson.hash(html), html.getBytes(StandardCharsets.UTF_8));
        }
    }
}
