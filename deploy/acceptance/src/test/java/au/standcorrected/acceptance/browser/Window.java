package au.standcorrected.acceptance.browser;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One person's browser window, and what went wrong in it unseen. */
public final class Window {
    private static final Pattern POLICY =
            Pattern.compile("Content.Security.Policy|violates the following", Pattern.CASE_INSENSITIVE);

    private Page page;
    private final List<String> troubles = new ArrayList<>();

    Window(Page page) {
        this.page = page;
        listenTo(page);
    }

    private void listenTo(Page opened) {
        opened.setDefaultTimeout(20_000);
        opened.onPageError(error -> troubles.add("script error on " + opened.url() + ": " + error));
        opened.onConsoleMessage(this::listen);
        opened.onResponse(this::watch);
    }

    /** The tab is gone, without a goodbye; another is opened at the address, its clock where the lost one's was. */
    public void reopen(String address) {
        double then = ((Number) Objects.requireNonNull(page.evaluate("() => Date.now()"))).doubleValue();
        Page lost = page;
        page = lost.context().newPage();
        listenTo(page);
        lost.close();
        page.clock().install(new Clock.InstallOptions().setTime((long) then));
        page.navigate(address);
    }

    public Page page() {
        return page;
    }

    /** Goes to an address as if it was typed. */
    public Window go(String path) {
        page.navigate(path);
        return this;
    }

    /** Looks at the page as it is now, at all three sizes: a picture, and axe-core's opinion. */
    public void look(String name) {
        Look.at(this, name);
    }

    /** Axe-core's opinion of the page as it is now, and whether it fits, on a phone and on a desk. */
    public void lookBriefly(String name) {
        Look.briefly(this, name);
    }

    /** A picture of what is on the screen now, nothing more. */
    public void photograph(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(picture(name)).setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** What the app of this window gets for a request to the API, asked with its own cookies. */
    public int statusOf(String path) {
        return ((Number) Objects.requireNonNull(
                        page.evaluate("path => fetch(path, {cache: 'no-store'}).then(answer => answer.status)", path)))
                .intValue();
    }

    /** Everything that scripts of the page can read of what is stored: local, session, cookies. */
    public String readableByScripts() {
        return String.valueOf(
                page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie"));
    }

    /** Script errors, answers of the 500s, and things that the content security policy stopped. */
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    Path picture(String name) {
        return Look.PICTURES.resolve(name + ".png");
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && POLICY.matcher(message.text()).find()) {
            troubles.add("stopped on " + page.url() + ": " + message.text());
        }
    }

    private void watch(Response response) {
        if (response.status() >= 500) {
            troubles.add(response.status() + " from " + response.url());
        }
    }
}
