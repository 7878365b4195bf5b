package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** What a page says of the download, of the network and of sessions that wait. */
public final class Offline extends Screen {
    private static final double A_MINUTE = 60_000;

    public Offline(Window window) {
        super(window);
    }

    public Offline download() {
        button("Download for offline").click();
        assertThat(page.getByText("Downloaded until"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));
        return this;
    }

    /** Nobody's network any more: this window's, its tabs' and the worker's. */
    public Offline airplaneMode(boolean on) {
        page.context().setOffline(on);
        return this;
    }

    public Offline saysSo() {
        assertThat(page.getByText("You’re offline. Your days are on this device until"))
                .isVisible();
        return this;
    }

    public Locator waiting() {
        return page.getByText("1 session waiting to send");
    }

    /** How much of what is lent is on the device: databases, and caches of pictures. */
    public int stores() {
        Object count = page.evaluate("async () => (await indexedDB.databases()).length"
                + " + (await caches.keys()).filter(name => name.includes('.pictures.')).length");
        return ((Number) count).intValue();
    }

    /** The exercise that is shown has its pictures, drawn. */
    public Offline showsTheExercise() {
        Locator pictures = page.locator(".figure img[src^='/media/']");
        assertThat(pictures.first()).isAttached();
        page.waitForFunction("() => [...document.querySelectorAll(\".figure img[src^='/media/']\")]"
                + ".every(image => image.complete && image.naturalWidth > 0)");
        return this;
    }
}
