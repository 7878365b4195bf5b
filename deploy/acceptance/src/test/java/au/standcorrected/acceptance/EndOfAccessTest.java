package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Joining;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Order(2)
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("When access ends, it ends everywhere within a second")
class EndOfAccessTest {
    private static final int MEMBERS = Integer.getInteger("acceptance.members", 200);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final ExecutorService helpers = Executors.newFixedThreadPool(6);
    private Platform platform;
    private Keycloak keycloak;
    private Person owen;

    @BeforeAll
    void bringTheAdmin() {
        platform = Platform.running();
        keycloak = new Keycloak(platform);
        owen = Person.signedIn(platform, Login.ADMIN);
    }

    @AfterAll
    void sendTheHelpersHome() {
        helpers.shutdownNow();
    }

    /** Measured from before the admin's request is sent to the first refusal that each of the three doors gives. */
    @Test
    void twoHundredMembersAreRefusedByBothReplicasAndTheGateway() throws Exception {
        List<Login> logins =
                IntStream.range(0, MEMBERS).mapToObj(i -> Login.stranger()).toList();
        keycloak.add(logins);
        List<Member> members = everyone(logins, this::onTrial);

        List<Times> all = new ArrayList<>();
        for (Member member : members) {
            all.add(endAndWatch(member));
        }

        String report = Stream.of("first replica", "second replica", "gateway")
                .map(door -> report(door, all))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf("Access ended to refused, %d members%n%s%n", MEMBERS, report);
        assertThat(percentile(all.stream().map(Times::slowest).toList(), 99))
                .as("p99 of the slowest door")
                .isLessThan(A_SECOND);
        // Refused means refused: not one of the doors opens again.
        for (Member member : members.subList(0, Math.min(20, members.size()))) {
            member.doors().forEach(door -> assertThat(door.status()).isEqualTo(403));
        }
    }

    private Member onTrial(Login login) {
        String token = keycloak.token(login);
        new Joining(() -> RestAssured.given()
                        .baseUri(platform.direct("accounts"))
                        .auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON))
                .registerAgreeAndStartTrial();
        Person person = Person.signedIn(platform, login);
        List<Watched> doors = new ArrayList<>();
        platform.replicasOfPrograms().forEach(replica -> doors.add(Watched.direct(replica, token)));
        doors.add(Watched.throughTheGateway(platform.url(), person.cookies()));
        Member member = new Member(person.memberId(), doors);
        soon("all doors open for a new member", () -> member.doors().stream().allMatch(door -> door.status() == 200));
        return member;
    }

    private Times endAndWatch(Member member) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        List<Future<Duration>> refusals = new ArrayList<>();
        for (Watched door : member.doors()) {
            refusals.add(helpers.submit(() -> door.untilRefused(begun)));
        }
        owen.request()
                .post("/api/accounts/v1/members/" + member.id() + "/subscription/end")
                .then()
                .statusCode(200);
        return new Times(
                refusals.get(0).get(), refusals.get(1).get(), refusals.get(2).get());
    }

    private <T, R> List<R> everyone(List<T> things, java.util.function.Function<T, R> work) throws Exception {
        List<Callable<R>> tasks = things.stream()
                .map(thing -> (Callable<R>) () -> work.apply(thing))
                .toList();
        List<R> results = new ArrayList<>();
        for (Future<R> result : helpers.invokeAll(tasks)) {
            results.add(result.get());
        }
        return results;
    }

    private static String report(String door, List<Times> all) {
        List<Duration> times = all.stream().map(times1 -> times1.of(door)).toList();
        return "  %-15s p50 %4d ms   p99 %4d ms   slowest %4d ms"
                .formatted(
                        door,
                        percentile(times, 50).toMillis(),
                        percentile(times, 99).toMillis(),
                        percentile(times, 100).toMillis());
    }

    private static Duration percentile(List<Duration> times, int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }

    private record Member(String id, List<Watched> doors) {}

    private record Times(Duration first, Duration second, Duration gateway) {
        Duration of(String door) {
            return switch (door) {
                case "first replica" -> first;
                case "second replica" -> second;
                default -> gateway;
            };
        }

        Duration slowest() {
            return Stream.of(first, second, gateway).max(Duration::compareTo).orElseThrow();
        }
    }
}
