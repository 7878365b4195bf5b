package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a program is found by, in plain words, the weightiest first. Warning signs are left out on purpose: whoever looks
 * for one of them should not be led to an exercise.
 *
 * @param names title, medical name and what people call it
 * @param uses its line, its part of the body and what it gets in the way of
 * @param text who it is for, what to expect, the sections, what helps and what to go easy on
 * @param exercises their names and what they work on
 * @param phrases names and sayings one by one, each once
 */
record IndexedText(String names, String uses, String text, String exercises, Set<String> phrases) {
    /** Grows when other things are indexed, or otherwise, so that every entry is made again. */
    static final int FORM = 1;

    private static final int SHORTEST_WORD = 4;

    static IndexedText of(ProgramDocument program, List<String> searchWords) {
        Set<String> phrases = new TreeSet<>();
        Stream.concat(
                        Stream.of(program.title(), program.medicalName()).flatMap(IndexedText::parts),
                        searchWords.stream())
                .map(PlainWords::of)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrases::add);
        return new IndexedText(
                plain(Stream.concat(Stream.of(program.title(), program.medicalName()), searchWords.stream())),
                plain(Stream.concat(
                        Stream.of(program.line(), program.region().label()), program.activities().stream())),
                plain(prose(program)),
                plain(program.exercisesPlanned().stream().flatMap(IndexedText::exercise)),
                phrases);
    }

    /** The words that a slip may have meant. */
    List<String> vocabulary() {
        return Arrays.stream((names + " " + uses + " " + text).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD && !Character.isDigit(word.charAt(0)))
                .distinct()
                .sorted()
                .toList();
    }

    /** "Sciatica (lumbar radiculopathy)" is two names. */
    private static Stream<String> parts(String name) {
        return Arrays.stream(name.split("[(),/]"));
    }

    private static Stream<String> prose(ProgramDocument program) {
        List<String> prose = new ArrayList<>(List.of(program.whoItIsFor(), program.whatToExpect()));
        program.sections().stream().map(Section::title).forEach(prose::add);
        program.sections().stream().map(Section::text).forEach(prose::add);
        program.toDo().forEach(advice -> prose.add(advice.text()));
        program.avoid().forEach(caution -> prose.add(caution.text()));
        return prose.stream();
    }

    private static Stream<String> exercise(ExerciseDocument exercise) {
        return Stream.of(exercise.name(), exercise.targets());
    }

    private static String plain(Stream<String> texts) {
        return texts.map(PlainWords::of).collect(Collectors.joining(" "));
    }
}
