package au.standcorrected.programs.care.calendar;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class CalendarResourceTest {
    private UUID member = UUID.randomUUID();

    @BeforeEach
    void arrive() {
        member = entitled();
    }

    @Test
    void hasTheBlocksOfTheComingDaysAndNamesNoCondition() {
        enrol(member, SACROILIAC);
        String text = read(address());
        ICalendar calendar = Biweekly.parse(text).first();
        List<VEvent> today = calendar.getEvents().stream()
                .filter(event -> LocalDate.ofInstant(
                                event.getDateStart().getValue().toInstant(), CareApi.MELBOURNE)
                        .equals(today()))
                .toList();
        assertThat(today).hasSize(day(member).getList("blocks").size());
        assertThat(today.get(0).getSummary().getValue()).startsWith("Stand Corrected: Morning");
        assertThat(calendar.getEvents().stream().map(event -> event.getUid().getValue()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Biweekly.parse(read(address())).first().getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .toList());
        assertThat(text).contains("TZID:Australia/Melbourne").doesNotContainIgnoringCase("sacroiliac");
    }

    @Test
    void isReadUnderTheNewestAddressOnlyAndUntilItIsEnded() {
        subscriber(member).get(ME + "/calendar").then().body("since", nullValue());
        String first = address();
        String second = address();
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        subscriber(member).get(ME + "/calendar").then().body("since", notNullValue());
        subscriber(entitled()).delete(ME + "/calendar").then().statusCode(204);
        assertThat(status(second)).as("another's ending ends nothing of mine").isEqualTo(200);
        subscriber(member).delete(ME + "/calendar").then().statusCode(204);
        assertThat(status(second)).isEqualTo(404);
    }

    @Test
    void isEmptyOnceAccessHasEnded() {
        enrol(member, SACROILIAC);
        String address = address();
        assertThat(Biweekly.parse(read(address)).first().getEvents()).isNotEmpty();
        decideAccess(member, now().minusSeconds(1), 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Biweekly.parse(read(address)).first().getEvents().isEmpty());
    }

    private String address() {
        String url = subscriber(member)
                .put(ME + "/calendar")
                .then()
                .statusCode(200)
                .extract()
                .path("url");
        return url.substring(url.indexOf(V1));
    }

    private static int status(String address) {
        return anonymous().get(address).statusCode();
    }

    private static String read(String address) {
        return anonymous()
                .accept("text/calendar")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
