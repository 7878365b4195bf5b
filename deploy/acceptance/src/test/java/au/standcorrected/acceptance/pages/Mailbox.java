package au.standcorrected.acceptance.pages;

import static au.standcorrected.acceptance.Soon.soon;
import static io.restassured.RestAssured.given;

import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.platform.Platform;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

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
        AtomicReference<List<Integer>> letters = new AtomicReference<>(List.of());
        soon("a letter to " + address, () -> {
            letters.set(given().baseUri(platform.mailbox())
                    .get("/api/user/{address}/messages", address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("uid"));
            return !letters.get().isEmpty();
        });
        int newest = letters.get().get(letters.get().size() - 1);
        window.go(platform.mailbox() + "/letters/" + newest);
        window.page().locator("pre a").first().click();
    }
}
