package au.standcorrected.local.demo;

import au.standcorrected.local.demo.Plan.Fate;
import au.standcorrected.local.demo.Plan.Visit;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A week back and a week ahead at both clinics, about three quarters full, today in every state: as reception would have
 * booked and written it down. What is there already is not made again.
 */
final class Fortnight {
    private static final String BOOKING = "/api/booking/v1";
    private static final int DAYS_EITHER_WAY = 7;

    private final SignedIn admin;
    private final SignedIn reception;
    private final LocalDate today;
    private final Plan plan;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final List<String> patients = new ArrayList<>();

    private Fortnight(SignedIn admin, SignedIn reception) {
        this.admin = admin;
        this.reception = reception;
        Instant now = Instant.now();
        this.plan = new Plan(now);
        this.today = LocalDate.ofInstant(now, Practice.ZONE);
    }

    /** Practitioners with their weeks, and patients. */
    static Fortnight open(SignedIn admin, SignedIn reception, SideBySide work)
            throws IOException, InterruptedException {
        Fortnight fortnight = new Fortnight(admin, reception);
        List<Made> practitioners = new ArrayList<>();
        Practice.practitioners().forEach(one -> practitioners.add(() -> fortnight.joins(one)));
        work.make(practitioners);
        List<Callable<String>> patients = new ArrayList<>();
        // Gus has his times before chance gives them to others.
        patients.add(fortnight::gus);
        Practice.patients().forEach(name -> patients.add(() -> fortnight.patient(name)));
        List<String> known = work.all(patients);
        fortnight.patients.addAll(known.subList(1, known.size()));
        return fortnight;
    }

    private void joins(Practice.Practitioner practitioner) throws IOException, InterruptedException {
        String id = practitioner(practitioner);
        if (hasNoRoster(id, practitioner)) {
            admin.put(BOOKING + "/practitioners/" + id + "/roster", roster(practitioner));
        }
        ids.put(practitioner.name(), id);
    }

    /**
     * Parts that may be made at the same time: the visits of one practitioner on one day. Day by day and not practitioner by
     * practitioner, since those who book with one practitioner wait for each other.
     */
    List<Made> visits() {
        List<List<Made>> days = new ArrayList<>();
        for (int day = -DAYS_EITHER_WAY; day <= DAYS_EITHER_WAY; day++) {
            days.add(new ArrayList<>());
        }
        List<Practice.Practitioner> practitioners = Practice.practitioners();
        for (int number = 0; number < practitioners.size(); number++) {
            Practice.Practitioner practitioner = practitioners.get(number);
            String id = Objects.requireNonNull(ids.get(practitioner.name()));
            // The same chance every time, so that a second run asks for the same visits again and is told they exist.
            Random chance = new Random(practitioner.name().hashCode());
            // Each has patients of their own: nobody is in two places at once.
            List<String> own = new ArrayList<>();
            for (int i = number; i < patients.size(); i += practitioners.size()) {
                own.add(patients.get(i));
            }
            for (int day = 0; day < days.size(); day++) {
                List<Visit> visits = plan.on(today.plusDays(day - DAYS_EITHER_WAY), practitioner, own, chance);
                days.get(day).add(() -> {
                    for (Visit visit : visits) {
                        book(visit, id);
                    }
                });
            }
        }
        return days.stream().flatMap(List::stream).toList();
    }

    /** The last two Tuesdays; reception wrote them down, and he has a record from then on. */
    private String gus() throws IOException, InterruptedException {
        Map<String, Object> record = Map.of(
                "givenName", "Gus",
                "familyName", "Figtree",
                "phone", "0491 570 156",
                "memberId", Practice.GUS);
        String gus = reception.post(BOOKING + "/patients", record).path("id").asText();
        String ned = Objects.requireNonNull(ids.get(Practice.NED));
        LocalDate tuesday = today.with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        for (LocalDate date : List.of(tuesday.minusWeeks(1), tuesday)) {
            Instant startsAt = date.atTime(16, 0).atZone(Practice.ZONE).toInstant();
            book(new Visit(gus, Practice.MELTON, "standard", startsAt, Fate.ATTENDED), ned);
        }
        return gus;
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

    private void book(Visit visit, String practitioner) throws IOException, InterruptedException {
        Map<String, Object> wanted = Map.of(
                "patient", visit.patient(),
                "clinic", visit.clinic(),
                "kind", visit.kind(),
                "practitioner", practitioner,
                "startsAt", visit.startsAt().toString());
        JsonNode booked;
        try {
            booked = reception.postOnce(
                    BOOKING + "/appointments", wanted, "demo " + visit.patient() + practitioner + visit.startsAt());
        } catch (SignedIn.Refused e) {
            if (e.status() == 409) {
                // The time or every room is taken: by an earlier run, or in a full hour.
                return;
            }
            throw e;
        }
        Fate fate = visit.fate();
        if (fate != Fate.AHEAD && booked.path("state").asText().equals("booked")) {
            reception.postVersioned(
                    BOOKING + "/appointments/" + booked.path("id").asText() + "/" + fate.step(),
                    Map.of(),
                    "\"" + booked.path("version").asLong() + "\"");
        }
    }
}
