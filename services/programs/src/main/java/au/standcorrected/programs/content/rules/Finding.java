package au.standcorrected.programs.content.rules;

/**
 * Something that a rule does not let pass.
 *
 * @param key where in the document, such as {@code sections[1].text}
 * @param rule the rule's name
 * @param message what is wrong, and what would be right
 */
public record Finding(String key, String rule, String message) {
    @Override
    public String toString() {
        return key + ": " + message + " (" + rule + ")";
    }
}
