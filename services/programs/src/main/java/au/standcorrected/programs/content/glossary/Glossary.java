package au.standcorrected.programs.content.glossary;

import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The terms in the order of the alphabet. */
public record Glossary(List<Term> terms) {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** Reads the file of the release. */
    public static Glossary shipped() {
        try (InputStream file = Glossary.class.getResourceAsStream("/content/glossary.yaml")) {
            return YAML.readValue(Objects.requireNonNull(file, "content/glossary.yaml"), Glossary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Term> bySlug(String slug) {
        return terms.stream().filter(term -> term.slug().equals(slug)).findFirst();
    }

    public List<String> words() {
        return terms.stream().map(Term::term).toList();
    }

    /**
     * A term.
     *
     * @param says how a lay person would say it, the stressed part in capitals
     * @param plain what it is, in lay words
     * @param muscles what to light on the figure; empty when there is nothing to show
     */
    public record Term(@NotBlank String term, @NotBlank String says, @NotBlank String plain, List<String> muscles) {
        public Term {
            muscles = List.copyOf(muscles);
        }

        /** The word in addresses, such as {@code gluteus-medius}. */
        public String slug() {
            return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }
}
