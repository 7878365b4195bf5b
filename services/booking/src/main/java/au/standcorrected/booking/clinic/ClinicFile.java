package au.standcorrected.booking.clinic;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A release's content file of clinics and kinds of visits. */
public record ClinicFile(List<ClinicEntry> clinics, List<TravelEntry> travel, List<KindEntry> visitKinds) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IllegalArgumentException naming all that is wrong */
    public static ClinicFile read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException(resource + ": there is no such file");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ClinicFile parse(String yaml) throws IOException {
        ClinicFile file = YAML.readValue(yaml, ClinicFile.class);
        List<String> problems = file.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return file;
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> slugs = clinics.stream().map(ClinicEntry::slug).collect(Collectors.toSet());
        if (slugs.size() != clinics.size()) {
            problems.add("clinics: two have the same slug");
        }
        for (ClinicEntry clinic : clinics) {
            if (!ZoneId.getAvailableZoneIds().contains(clinic.timeZone())) {
                problems.add(clinic.slug() + ": timeZone: " + clinic.timeZone() + " is none");
            }
            if (clinic.rooms().isEmpty()) {
                problems.add(clinic.slug() + ": rooms: there must be one");
            }
            clinic.opening().stream()
                    .filter(opening -> !LocalTime.parse(opening.from()).isBefore(LocalTime.parse(opening.until())))
                    .forEach(opening -> problems.add(clinic.slug() + ": opening: ends before it starts"));
            // Without it, a practitioner could be booked in two places that are an hour apart.
            clinics.stream()
                    .filter(other -> other.slug().compareTo(clinic.slug()) > 0)
                    .filter(other -> travel.stream()
                            .noneMatch(way -> way.between().containsAll(List.of(clinic.slug(), other.slug()))))
                    .forEach(other -> problems.add("travel: between " + clinic.slug() + " and " + other.slug()));
        }
        travel.stream()
                .filter(way -> way.between().size() != 2 || !slugs.containsAll(way.between()))
                .forEach(way -> problems.add("travel: " + way.between() + " are not two clinics"));
        return problems;
    }

    /** @param noticeHours until when a person can change a visit themselves */
    public record ClinicEntry(
            String slug,
            String name,
            Clinic.Address address,
            String phone,
            String timeZone,
            int noticeHours,
            List<String> rooms,
            List<OpeningEntry> opening) {
        /** Tells whether a later release says something else. */
        String hash() {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Local time, such as 08:00. */
    public record OpeningEntry(List<DayOfWeek> days, String from, String until) {}

    public record TravelEntry(List<String> between, int minutes) {}

    /** In minutes; {@code before} and {@code after} keep visits apart, {@code step} lies between two starts. */
    public record KindEntry(
            String slug,
            String name,
            String summary,
            int minutes,
            int before,
            int after,
            int step,
            boolean firstVisit) {}
}
