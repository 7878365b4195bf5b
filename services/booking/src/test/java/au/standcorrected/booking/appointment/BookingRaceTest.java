package au.standcorrected.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people at once, on the real database. Whoever loses gets a clear 409, and nothing is given away twice. */
@QuarkusTest
@WithPlatform
class BookingRaceTest {
    private static final int PEOPLE = 16;

    private final LocalDate date = Api.dayOfItsOwn();

    @AfterEach
    void nothingOverlaps() {
        assertThat(Database.overlaps()).isZero();
    }

    @Test
    void oneSlotHasOneWinner() throws Exception {
        UUID practitioner = Api.working(Api.SUNBURY);
        List<Response> answers = atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Response>)
                        () -> Api.hold(UUID.randomUUID(), Api.SUNBURY, practitioner, Api.at(date, "09:00")))
                .toList());
        assertThat(count(answers, 201)).isEqualTo(1);
        assertThat(count(answers, 409)).isEqualTo(PEOPLE - 1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .allSatisfy(answer -> assertThat(answer.<String>path("type")).isEqualTo("/problems/slot-taken"));
        assertThat(taken(practitioner)).isEqualTo(1);
    }

    /** The constraints are only the backstop: without them, the locks keep people apart all the same. */
    @Test
    void theLocksAloneAreEnough() throws Exception {
        UUID practitioner = Api.working(Api.SUNBURY);
        Database.update("alter table occupancy drop constraint practitioner_once, drop constraint room_once");
        try {
            List<Response> answers = atOnce(IntStream.range(0, PEOPLE)
                    .mapToObj(i -> (Callable<Response>) () -> Api.hold(
                            UUID.randomUUID(),
                            Api.SUNBURY,
                            practitioner,
                            Api.at(date, "09:00").plusSeconds(900L * (i % 2))))
                    .toList());
            assertThat(count(answers, 201)).isEqualTo(1);
            assertThat(count(answers, 409)).isEqualTo(PEOPLE - 1);
        } finally {
            Database.update("alter table occupancy"
                    + " add constraint practitioner_once exclude using gist (practitioner_id with =, occupied with &&),"
                    + " add constraint room_once exclude using gist (room_id with =, occupied with &&)");
        }
    }

    @Test
    void receptionAndPeopleDoNotMeetInOneSlotEither() throws Exception {
        UUID practitioner = Api.working(Api.SUNBURY);
        UUID patient = Api.patient("Gus", "Figtree");
        List<Response> answers = atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Response>) () -> i % 2 == 0
                        ? Api.hold(UUID.randomUUID(), Api.SUNBURY, practitioner, Api.at(date, "10:00"))
                        : Api.bookFor(patient, Api.SUNBURY, practitioner, Api.at(date, "10:10")))
                .toList());
        assertThat(count(answers, 201)).isEqualTo(1);
        assertThat(count(answers, 409)).isEqualTo(PEOPLE - 1);
    }

    @Test
    void staggeredOverlapsShareTheDayWithoutOverlap() throws Exception {
        UUID practitioner = Api.working(Api.SUNBURY);
        List<Instant> starts = List.of("12:00", "12:15", "12:30", "12:45", "13:00").stream()
                .map(time -> Api.at(date, time))
                .toList();
        List<Response> answers = atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Response>)
                        () -> Api.hold(UUID.randomUUID(), Api.SUNBURY, practitioner, starts.get(i % starts.size())))
                .toList());
        assertThat(count(answers, 201) + count(answers, 409)).isEqualTo(PEOPLE);
        assertThat(count(answers, 201)).isBetween(2L, 3L);
        assertThat(taken(practitioner)).isEqualTo(count(answers, 201));
    }

    /** Three practitioners and three rooms: anybody will do, so three people are served and no more. */
    @Test
    void anybodyWhoIsFreeIsFoundAndNobodyTwice() throws Exception {
        UUID[] three = {Api.working(Api.SUNBURY), Api.working(Api.SUNBURY), Api.working(Api.SUNBURY)};
        List<Response> answers = atOnce(IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Response>)
                        () -> Api.hold(UUID.randomUUID(), Api.SUNBURY, null, Api.at(date, "15:00")))
                .toList());
        assertThat(count(answers, 201)).isEqualTo(three.length);
        assertThat(count(answers, 409)).isEqualTo(PEOPLE - three.length);
    }

    @Test
    void visitsThatSwapPlacesDoNotDeadlock() throws Exception {
        UUID one = Api.working(Api.MELTON);
        UUID other = Api.working(Api.MELTON);
        List<Callable<Response>> moves = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID member = UUID.randomUUID();
            Instant start = Api.at(date, "09:00").plusSeconds(3600L * (i / 2));
            JsonPath visit = Api.booked(member, Api.MELTON, i % 2 == 0 ? one : other, start);
            moves.add(() -> Api.person(member)
                    .header("If-Match", Api.tag(visit.getLong("version")))
                    .body(Map.of(
                            "startsAt",
                            start.toString(),
                            "practitioner",
                            visit.getUUID("practitioner.id").equals(one) ? other : one))
                    .put(Api.ME + "/appointments/" + visit.getString("id") + "/time"));
        }
        List<Response> answers = atOnce(moves);
        assertThat(count(answers, 200) + count(answers, 409)).isEqualTo(answers.size());
        assertThat(taken(one) + taken(other)).isEqualTo(answers.size());
    }

    @Test
    void manyWhoMoveToOneSlotLeaveItToOne() throws Exception {
        UUID practitioner = Api.working(Api.MELTON);
        List<Callable<Response>> moves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID member = UUID.randomUUID();
            JsonPath visit = Api.booked(
                    member, Api.MELTON, practitioner, Api.at(date, "13:30").plusSeconds(1800L * i));
            moves.add(() -> Api.person(member)
                    .header("If-Match", Api.tag(visit.getLong("version")))
                    .body(Map.of("startsAt", Api.at(date, "16:30").toString(), "practitioner", practitioner))
                    .put(Api.ME + "/appointments/" + visit.getString("id") + "/time"));
        }
        List<Response> answers = atOnce(moves);
        assertThat(count(answers, 200)).isEqualTo(1);
        assertThat(count(answers, 409)).isEqualTo(5);
    }

    @Test
    void aRetryWithTheSameKeyGetsTheFirstAnswer() throws Exception {
        UUID practitioner = Api.working(Api.MELTON);
        UUID member = UUID.randomUUID();
        List<Response> holds = atOnce(Stream.generate(() -> (Callable<Response>)
                        () -> Api.hold(member, Api.MELTON, practitioner, Api.at(date, "10:00"), "once"))
                .limit(6)
                .toList());
        assertThat(holds).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(holds.stream().map(Response::asString).distinct()).hasSize(1);

        String hold = holds.get(0).path("id");
        List<Response> visits = atOnce(Stream.generate(() -> (Callable<Response>) () -> Api.person(member)
                        .header("Idempotency-Key", "once")
                        .body(Map.of("hold", hold))
                        .post(Api.ME + "/appointments"))
                .limit(6)
                .toList());
        assertThat(visits).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(visits.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(taken(practitioner)).isEqualTo(1);
    }

    @Test
    void onePersonInManyTabsHasOneHold() throws Exception {
        UUID practitioner = Api.working(Api.MELTON);
        UUID member = UUID.randomUUID();
        List<Response> answers = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Response>) () -> Api.hold(
                        member, Api.MELTON, practitioner, Api.at(date, "11:00").plusSeconds(1800L * i)))
                .toList());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(taken(practitioner)).isEqualTo(1);
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        CyclicBarrier start = new CyclicBarrier(requests.size());
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        try {
            List<Future<Response>> sent = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static long count(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    private static long taken(UUID practitioner) {
        return Database.count("select count(*) from occupancy where practitioner_id = ?", practitioner);
    }
}
