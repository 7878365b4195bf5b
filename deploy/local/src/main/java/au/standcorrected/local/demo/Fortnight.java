package au.standcorrected.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A week back and a week ahead at both clinics, about three quarters full, today in every state: as reception would have
 * booked and written it down. What is there already is not made again.
 */
final class Fortnight {
    private static final String BOOKING = "/api/booking/v1";
    private static final int DAYS_EITHER_WAY = 7;
    private static final double FULL = 0.75;

    private final SignedIn admin;
    private final SignedIn reception;
    private final LocalDate today;
    private final Instant now;

    Fortnight(Site site) throws IOException, InterruptedException {
        this.admin = SignedIn.as(site, "owen.wandoo@demo.standcorrected.test", "demo");
        this.reception = SignedIn.as(site, "robyn.callistemon@demo.standcorrected.test", "demo");
        this.now = Instant.now();
        this.today = LocalDate.ofInstant(now, Practice.ZONE);
    }

    /** Practitioners with their weeks, patients, and the visits that Gus has had; then the visits of each practitioner may be made at the same time. */
    List<Made> open() throws IOException, InterruptedException {
        List<String> patients = new ArrayList<>();
        for (Practice.Name name : Practice.patients()) {
            patients.add(patient(name));
        }
        Map<String, String> ids = new HashMap<>();
        for (Practice.Practitioner practitioner : Practice.practitioners()) {
            String id = practitioner(practitioner);
            if (hasNoRoster(id, practitioner)) {
                admin.put(BOOKING + "/practitioners/" + id + "/roster", roster(practitioner));
            }
            ids.put(practitioner.name(), id);
        }
        gussVisits(Objects.requireNonNull(ids.get(Practice.NED)));
        List<Made> visits = new ArrayList<>();
        for (Practice.Practitioner practitioner : Practice.practitioners()) {
            String id = Objects.requireNonNull(ids.get(practitioner.name()));
            // The same chance every time, so that a second run asks for the same visits again and is told they exist.
            Random chance = new Random(practitioner.name().hashCode());
            // Each has patients of their own: nobody is in two places at once.
            List<String> own = new ArrayList<>();
            for (int i = visits.size(); i < patients.size(); i += ids.size()) {
                own.add(patients.get(i));
            }
            visits.add(() -> visits(practitioner, id, own, chance));
        }
        return visits;
    }

    /** The last two Tuesdays; reception wrote them down, and he has a record from then on. */
    private void gussVisits(String ned) throws IOException, InterruptedException {
        Map<String, Object> record = Map.of(
                "givenName", "Gus",
                "familyName", "Figtree",
                "phone", "0491 570 156",
                "memberId", Practice.GUS);
        String gus = reception.post(BOOKING + "/patients", record).path("id").asText();
        LocalDate tuesday = today.with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        for (LocalDate date : List.of(tuesday.minusWeeks(1), tuesday)) {
            Instant startsAt = date.atTime(16, 0).atZone(Practice.ZONE).toInstant();
            book(new Visit(gus, Practice.MELTON, "standard", ned, startsAt), Fate.ATTENDED);
        }
    }

    private record Visit(String patient, String clinic, String kind, String practitioner, Instant startsAt) {}

    private enum Fate {
        AHEAD(""),
        ARRIVED("arrival"),
        IN_SESSION("start"),
        ATTENDED("attendance"),
        MISSED("absence"),
        CANCELLED("cancellation");

        private final String step;

        Fate(String step) {
            this.step = step;
        }
    }

    private String patient(Practice.Name name) throws IOException, InterruptedException {
        return reception
                .postOnce(
                        BOOKING + "/patients",
                        Map.of("givenName", name.given(), "familyName", name.family(), "phone", name.phone()),
                        "demo " + name.given() + " " + name.family())
                .path("id")
                .asText();
    }

    private String practitioner(Practice.Practitioner practitioner) throws IOException, InterruptedException {
        String known = idOf(practitioner.name());
        if (!known.isEmpty()) {
            return known;
        }
        Map<String, Object> joining = new HashMap<>(
                Map.of("name", practitioner.name(), "title", "Chiropractor", "clinics", practitioner.clinics()));
        if (practitioner.member() != null) {
            joining.put("memberId", practitioner.member());
        }
        return admin.post(BOOKING + "/practitioners", joining).path("id").asText();
    }

    private String idOf(String name) throws IOException, InterruptedException {
        for (JsonNode known : reception.get(BOOKING + "/practitioners").path("items")) {
            if (known.path("name").asText().equals(name)) {
                return known.path("id").asText();
            }
        }
        return "";
    }

    private boolean hasNoRoster(String id, Practice.Practitioner practitioner)
            throws IOException, InterruptedException {
        String slots = "%s/slots?clinic=%s&kind=standard&practitioner=%s&from=%s&to=%s"
                .formatted(BOOKING, practitioner.clinics().get(0), id, today.plusDays(1), today.plusDays(28));
        for (JsonNode day : reception.get(slots).path("days")) {
            if (!day.path("slots").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Object> roster(Practice.Practitioner practitioner) {
        LocalDate since = today.minusDays(60);
        return Map.of(
                "blocks",
                practitioner.week().stream().map(shift -> shift.block(since)).toList());
    }

    private void visits(Practice.Practitioner practitioner, String id, List<String> patients, Random chance)
            throws IOException, InterruptedException {
        for (int day = -DAYS_EITHER_WAY; day <= DAYS_EITHER_WAY; day++) {
            LocalDate date = today.plusDays(day);
            for (Practice.Shift shift : practitioner.on(date)) {
                visits(shift, date, id, patients, chance);
            }
        }
    }

    private void visits(Practice.Shift shift, LocalDate date, String id, List<String> patients, Random chance)
            throws IOException, InterruptedException {
        Instant end = date.atTime(shift.until()).atZone(Practice.ZONE).toInstant();
        Instant at = date.atTime(shift.from()).atZone(Practice.ZONE).toInstant();
        while (at.isBefore(end)) {
            boolean first = chance.nextInt(10) == 0;
            boolean taken = chance.nextDouble() < FULL;
            String patient = patients.get(chance.nextInt(patients.size()));
            int fortune = chance.nextInt(100);
            Instant next = at.plusSeconds(60L * (first ? 60 : 30));
            if (taken && !next.isAfter(end)) {
                Fate fate = fate(at, next, fortune);
                book(new Visit(patient, shift.clinic(), first ? "initial" : "standard", id, at), fate);
            }
            at = next;
        }
    }

    /** Of a hundred visits 86 are attended, 5 missed and 9 cancelled. */
    private Fate fate(Instant from, Instant until, int fortune) {
        if (fortune < 9) {
            return Fate.CANCELLED;
        }
        if (from.isAfter(now.plusSeconds(1_200))) {
            return Fate.AHEAD;
        }
        if (from.isAfter(now)) {
            return Fate.ARRIVED;
        }
        if (until.isAfter(now)) {
            return Fate.IN_SESSION;
        }
        return fortune < 14 ? Fate.MISSED : Fate.ATTENDED;
    }

    private void book(Visit visit, Fate fate) throws IOException, InterruptedException {
        Map<String, Object> wanted = Map.of(
                "patient", visit.patient(),
                "clinic", visit.clinic(),
                "kind", visit.kind(),
                "practitioner", visit.practitioner(),
                "startsAt", visit.startsAt().toString());
        JsonNode booked;
        try {
            booked = reception.postOnce(
                    BOOKING + "/appointments",
                    wanted,
                    "demo " + visit.patient() + visit.practitioner() + visit.startsAt());
        } catch (SignedIn.Refused e) {
            if (e.status() == 409) {
                // The time or every room is taken: by an earlier run, or in a full hour.
                return;
            }
            throw e;
        }
        if (fate != Fate.AHEAD && booked.path("state").asText().equals("booked")) {
            reception.postVersioned(
                    BOOKING + "/appointments/" + booked.path("id").asText() + "/" + fate.step,
                    Map.of(),
                    "\"" + booked.path("version").asLong() + "\"");
        }
    }
}
