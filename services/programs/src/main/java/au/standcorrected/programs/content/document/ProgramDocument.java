package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A program for one condition: what it is, what helps, what to go easy on, and the exercises phase by phase.
 *
 * <p>Lists are never null. A draft that is still being written may lack other parts; {@link DocumentRules} tells which,
 * and nothing is published before it is content.
 *
 * @param title the lay name; {@code medicalName} comes after it
 * @param toDo {@code do} in the files: things that help
 * @param reviewer who signed it, null until then
 * @param exercises all that the phases and the flare choice name, so that a revision needs nothing else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgramDocument(
        @NotBlank @Pattern(regexp = SLUG) String slug,
        @NotBlank String title,
        @NotBlank String medicalName,
        @NotNull Region region,
        List<@NotBlank String> activities,
        @NotBlank String line,
        @NotBlank String whoItIsFor,
        @NotBlank String whatToExpect,
        @Min(1) @Max(52) int weeks,
        @Size(min = 3, max = 6) List<@Valid Section> sections,
        @JsonProperty("do") @Size(min = 4, max = 8) List<@Valid Advice> toDo,
        @Size(min = 4, max = 8) List<@Valid Caution> avoid,
        @NotNull @Valid Nutrition nutrition,
        @NotNull @Valid WarningSigns warningSigns,
        List<@NotBlank String> contraindications,
        @NotEmpty List<@Valid Evidence> evidence,
        @NotNull @Valid OutcomeMeasure outcomeMeasure,
        @NotEmpty @Size(max = 4) List<@Valid Phase> phases,
        @NotNull @Valid Flare flare,
        @NotNull @Valid Author author,
        @Valid @Nullable Reviewer reviewer,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewBy,
        List<@Valid ExerciseDocument> exercises) {
    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int PREVIEWED_PHASES = 3;

    public ProgramDocument {
        activities = Lists.orEmpty(activities);
        sections = Lists.orEmpty(sections);
        toDo = Lists.orEmpty(toDo);
        avoid = Lists.orEmpty(avoid);
        contraindications = Lists.orEmpty(contraindications);
        evidence = Lists.orEmpty(evidence);
        phases = Lists.orEmpty(phases);
        exercises = Lists.orEmpty(exercises);
    }

    /** Whether no practitioner has signed it yet. */
    public boolean reviewPending() {
        return reviewer == null;
    }

    public Optional<ExerciseDocument> exercise(String slug) {
        return exercises.stream()
                .filter(exercise -> exercise.slug().equals(slug))
                .findFirst();
    }

    /** The phase of that key: {@code calm}, {@code restore}, {@code strengthen} or {@code maintain}. */
    public Optional<Phase> phase(String key) {
        return phases.stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    /** The same words with nobody's name under them. */
    public ProgramDocument withoutSignature() {
        return reviewer == null && reviewedOn == null
                ? this
                : new ProgramDocument(
                        slug,
                        title,
                        medicalName,
                        region,
                        activities,
                        line,
                        whoItIsFor,
                        whatToExpect,
                        weeks,
                        sections,
                        toDo,
                        avoid,
                        nutrition,
                        warningSigns,
                        contraindications,
                        evidence,
                        outcomeMeasure,
                        phases,
                        flare,
                        author,
                        null,
                        null,
                        reviewBy,
                        exercises);
    }

    /**
     * The same program with all the exercises it may need: those it names and, beside each, the gentler and the stronger
     * one that may be done instead. What the library lacks is left out, for {@link DocumentRules} to name.
     */
    public ProgramDocument inlining(Function<String, Optional<ExerciseDocument>> library) {
        Map<String, ExerciseDocument> inlined = new LinkedHashMap<>();
        exercisesNamed().forEach(slug -> library.apply(slug).ifPresent(found -> inlined.put(slug, found)));
        List.copyOf(inlined.values()).stream()
                .flatMap(exercise -> exercise.alternatives().stream())
                .filter(slug -> !inlined.containsKey(slug))
                .forEach(slug -> library.apply(slug).ifPresent(found -> inlined.put(slug, found)));
        return withExercises(List.copyOf(inlined.values()));
    }

    /** The same program with these exercises inlined. */
    private ProgramDocument withExercises(List<ExerciseDocument> inlined) {
        return with(inlined, flare);
    }

    /** The same program with these exercises inlined and another gentle choice. */
    public ProgramDocument with(List<ExerciseDocument> inlined, Flare gentle) {
        return with(phases, warningSigns, gentle, inlined);
    }

    /** The same program with another plan, other signs, another gentle choice and other exercises inlined. */
    public ProgramDocument with(List<Phase> planned, WarningSigns signs, Flare gentle, List<ExerciseDocument> inlined) {
        return new ProgramDocument(
                slug,
                title,
                medicalName,
                region,
                activities,
                line,
                whoItIsFor,
                whatToExpect,
                weeks,
                sections,
                toDo,
                avoid,
                nutrition,
                signs,
                contraindications,
                evidence,
                outcomeMeasure,
                planned,
                gentle,
                author,
                reviewer,
                reviewedOn,
                reviewBy,
                inlined);
    }

    /** The slugs of the exercises that the phases and the flare choice name, in that order, each once. */
    public Set<String> exercisesNamed() {
        Set<String> named = new LinkedHashSet<>();
        phases.forEach(phase -> phase.plan().forEach(planned -> named.add(planned.exercise())));
        if (flare != null) { // a draft may not have come to it yet
            named.addAll(flare.exercises());
        }
        return named;
    }

    /** The exercises that it names, in that order. */
    public List<ExerciseDocument> exercisesPlanned() {
        return exercisesNamed().stream()
                .flatMap(slug -> exercise(slug).stream())
                .toList();
    }

    /**
     * What anybody may try: the first exercise of each of the first three phases, as a rule of calm, restore and
     * strengthen; where that one is shown already, the next of the same phase.
     */
    public List<ExerciseDocument> previewExercises() {
        List<ExerciseDocument> shown = new ArrayList<>();
        phases.stream().limit(PREVIEWED_PHASES).forEach(phase -> phase.plan().stream()
                .flatMap(planned -> exercise(planned.exercise()).stream())
                .filter(exercise -> !shown.contains(exercise))
                .findFirst()
                .ifPresent(shown::add));
        return List.copyOf(shown);
    }

    /** About how long a day's exercises take in the fullest phase, to five minutes. */
    public int minutesADay() {
        return phases.stream().mapToInt(this::minutesADay).max().orElse(0);
    }

    /** About how long a day's exercises take in the first phase, to five minutes. */
    public int minutesADayAtFirst() {
        return phases.stream().mapToInt(this::minutesADay).findFirst().orElse(0);
    }

    private int minutesADay(Phase phase) {
        double seconds = phase.plan().stream()
                .mapToDouble(planned -> {
                    Dosage dosage = planned.dosage();
                    Integer typical = exercise(planned.exercise())
                            .map(ExerciseDocument::secondsPerRepetition)
                            .orElse(null);
                    return dosage.seconds(typical) * dosage.timesADay() * dosage.daysAWeek() / 7.0;
                })
                .sum();
        return Math.max(5, (int) Math.round(seconds / 300) * 5);
    }

    /** A part of the text; {@code text} is Markdown. */
    public record Section(@NotBlank String id, @NotBlank String title, @NotBlank String text) {}

    /** A thing that helps. */
    public record Advice(@NotBlank String id, @NotBlank String text, @NotBlank String why) {}

    /**
     * A thing to go easy on.
     *
     * @param until the first phase in which it may come back, or {@code always}
     * @param exercises slugs of exercises of the library that it speaks of, whichever program asks for them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Caution(
            @NotBlank String id,
            @NotBlank String text,
            @NotBlank String instead,
            @NotBlank @Pattern(regexp = "calm|restore|strengthen|maintain|always") String until,
            List<@NotBlank @Pattern(regexp = SLUG) String> exercises) {
        public Caution {
            exercises = Lists.orEmpty(exercises);
        }

        /** Whether it speaks of the exercise and still holds in the phase of that key. */
        public boolean speaksOf(String exercise, String phase) {
            return exercises.contains(exercise)
                    && (until.equals("always") || Phase.KEYS.indexOf(phase) < Phase.KEYS.indexOf(until));
        }
    }

    public record Nutrition(@NotEmpty List<@Valid Point> points, @Size(min = 3, max = 3) List<@Valid Meal> meals) {
        public Nutrition {
            points = Lists.orEmpty(points);
            meals = Lists.orEmpty(meals);
        }

        public record Point(@NotBlank String id, @NotBlank String text, @NotNull EvidenceStrength evidence) {}

        public record Meal(@NotBlank String id, @NotBlank String title, @NotBlank String text) {}
    }

    /** Signs that need 000 first, and signs that need a GP before exercising on. */
    public record WarningSigns(@NotEmpty List<@Valid WarningSign> emergency, @NotEmpty List<@Valid WarningSign> gp) {
        public WarningSigns {
            emergency = Lists.orEmpty(emergency);
            gp = Lists.orEmpty(gp);
        }
    }

    public record WarningSign(@NotBlank String id, @NotBlank String text, @NotBlank String action) {}

    public record Evidence(
            @NotBlank String id,
            @NotBlank String citation,
            @Nullable String doi,
            @Nullable String pmid,
            @NotNull EvidenceStrength strength,
            @NotBlank String finding) {}

    public record OutcomeMeasure(
            @NotBlank String id, @NotBlank String name, @NotBlank String how, @NotBlank String licence) {}

    /** What to do instead on a bad day; the exercises are slugs. */
    public record Flare(@NotBlank String text, @NotEmpty List<@NotBlank String> exercises) {
        public Flare {
            exercises = Lists.orEmpty(exercises);
        }
    }

    public record Author(@NotBlank String name) {}

    /** @param registration the AHPRA registration number */
    public record Reviewer(@NotBlank String name, @NotBlank String registration) {}
}
