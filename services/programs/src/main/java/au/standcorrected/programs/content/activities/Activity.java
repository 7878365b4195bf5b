package au.standcorrected.programs.content.activities;

import au.standcorrected.programs.content.document.ProgramDocument;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * Something that pain keeps people from.
 *
 * @param key the word in addresses, such as {@code running}
 * @param label the words on the page
 * @param line one sentence, for search engines
 * @param text two to five sentences
 * @param means what the documents call it; a document's word may stand under more than one
 */
public record Activity(
        @NotBlank String key,
        @NotBlank String label,
        @NotBlank String line,
        @NotBlank String text,
        List<String> means) {
    public Activity {
        means = List.copyOf(means);
    }

    /** Whether it is one of the things that the program is for getting back to. */
    public boolean isOf(ProgramDocument program) {
        return program.activities().stream().anyMatch(means::contains);
    }
}
