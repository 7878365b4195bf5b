package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps each page as it was rendered until something is published or the exercise library changes. */
@ApplicationScoped
class RenderedPages {
    private final PublishedPrograms programs;
    private final ExerciseLibrary library;
    private final Map<String, Rendered> pages = new ConcurrentHashMap<>();

    @Inject
    RenderedPages(PublishedPrograms programs, ExerciseLibrary library) {
        this.programs = programs;
        this.library = library;
    }

    Rendered at(String path, Supplier<TemplateInstance> page) {
        long change = programs.change() + library.change(); // both only grow
        Rendered known = pages.get(path);
        if (known != null && known.change() == change) {
            return known;
        }
        Rendered rendered = Rendered.of(change, page.get().render());
        pages.put(path, rendered);
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
