package au.standcorrected.media.playback;

import static au.standcorrected.media.MediaApi.CAPTIONED_FILM;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.V1;
import static au.standcorrected.media.MediaApi.anonymous;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.idIn;
import static au.standcorrected.media.MediaApi.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.media.Grants;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithMediaPlatform
class FilmResourceTest {
    private static final String FILMS = V1 + "/me/films";

    private final UUID member = UUID.randomUUID();

    @Test
    void aMemberFindsWhatCanBeWatchedWithAllThatAPlayerNeeds() {
        Grants.until(member, 1, "2099-01-01T00:00:00Z");
        String poster = ready(PICTURE, TestFiles.picture("png", 64, 36));
        String film = ready(
                CAPTIONED_FILM.replace("\"Talk\"", "\"Talk\",\"poster\":\"" + idIn(poster) + "\""),
                TestFiles.film(6_000));
        UUID unfinished = create(CAPTIONED_FILM);

        var films = as(member, "subscriber").get(FILMS).then().statusCode(200);

        films.body(
                        "items.find { it.id == '" + idIn(film) + "' }.id",
                        equalTo(idIn(film).toString()))
                .body("items.find { it.id == '" + idIn(film) + "' }.title", equalTo("Talk"))
                .body("items.find { it.id == '" + idIn(film) + "' }.seconds", equalTo(12.5f))
                .body("items.find { it.id == '" + idIn(film) + "' }.file", equalTo(film))
                .body(
                        "items.find { it.id == '" + idIn(film) + "' }.captions",
                        equalTo("/media/v1/files/" + idIn(film) + "/captions.vtt"))
                .body("items.find { it.id == '" + idIn(film) + "' }.poster.file", equalTo(poster))
                .body("items.find { it.id == '" + idIn(film) + "' }.poster.alt", equalTo("A green circle"));
        assertThat(films.extract().jsonPath().getList("items.id")).doesNotContain(unfinished.toString());
    }

    @Test
    void withoutAccessThereAreNone() {
        anonymous().get(FILMS).then().statusCode(401);
        as(member, "subscriber").get(FILMS).then().statusCode(403).body("type", equalTo("/problems/access-ended"));
    }
}
