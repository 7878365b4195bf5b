package au.standcorrected.acceptance.pages;

import static au.standcorrected.acceptance.Soon.soon;
import static io.restassured.RestAssured.given;

import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.platform.Platform;
import java.util.List;
import java.util.Objects;

/** The local mailbox: mail of one address, read in the browser as its owner would. */
public final class Mailbox {
    private final Platform platform;
    private final String address;

    public Mailbox(Platform platform, String address) {
        this.platform = platform;
        this.address = address;
    }

    /** Opens the newest letter, waiting for it to arrive, and follows the first link in it. */
    public void followTheLinkOfTheNewestLetter(Window window) {
        soon("a letter to " + address, () -> !letters().isEmpty());
        List<Integer> letters = letters();
        window.go(platform.mailbox() + "/letters/" + letters.get(letters.size() - 1));
        window.page().locator("pre a").first().click();
    }

    /** Everything that came about visits, oldest first. */
    public List<VisitLetter> visits() {
        List<String> sources = given().baseUri(platform.mailbox())
                .get("/api/user/{address}/messages", address)
                .then()
                .statusCode(200)
                .extract()
                .path("mimeMessage");
        return sources.stream().map(VisitLetter::read).filter(Objects::nonNull).toList();
    }

    private List<Integer> letters() {
        return given().baseUri(platform.mailbox())
                .get("/api/user/{address}/messages", address)
                .then()
                .statusCode(200)
                .extract()
                .path("uid");
    }
}
