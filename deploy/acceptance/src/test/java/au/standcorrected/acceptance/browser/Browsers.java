package au.standcorrected.acceptance.browser;

import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;

/** One Chromium with a separate profile for each person. */
public final class Browsers implements AutoCloseable {
    /** A machine that builds beside it is slow at times; what is there at once is seen at once. */
    private static final double PATIENCE_MS = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Platform platform;

    private Browsers(Playwright playwright, Browser browser, Platform platform) {
        this.playwright = playwright;
        this.browser = browser;
        this.platform = platform;
    }

    public static Browsers start(Platform platform) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Chromium chromium = Chromium.find();
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium.program())
                        .setArgs(chromium.flags())
                        .setHeadless(true));
        System.out.printf("The browser is %s %s%n", chromium.program(), browser.version());
        return new Browsers(playwright, browser, platform);
    }

    /** A new person sits down: no cookies, nothing stored. */
    public Window open() {
        return open(new NewContextOptions().setViewportSize(1280, 900));
    }

    /** An iPad Air held upright. */
    public Window openIpad() {
        return open(new NewContextOptions()
                .setViewportSize(820, 1180)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private Window open(NewContextOptions device) {
        return new Window(browser.newContext(device.setBaseURL(platform.url())
                        .setLocale("en-AU")
                        .setTimezoneId("Australia/Melbourne")
                        // Without a graphics card each frame of the figure takes a second; its stills show as much.
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
