package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;

/** A program's public page, which anybody may read. */
public final class PublicProgram extends Screen {
    private PublicProgram(Window window) {
        super(window);
    }

    /** From the front page, by way of the catalogue. */
    public static PublicProgram find(Window window, String title) {
        window.go("/");
        window.look("01-home");
        PublicProgram screen = new PublicProgram(window);
        screen.link("Start a program").click();
        assertThat(screen.link(title)).isVisible();
        window.look("02-catalogue");
        screen.link(title).click();
        screen.shows(title);
        window.look("02-preview");
        return screen;
    }

    public static PublicProgram open(Window window, String slug) {
        window.go("/programs/" + slug);
        return new PublicProgram(window);
    }

    public void saysWhatItIsAndHowItIsKnown() {
        shows("Who it is for");
        shows("What the research says");
        shows("Emergency: call 000");
        assertThat(page.locator(".evidence").first()).hasText(java.util.regex.Pattern.compile("Strong|Some|Early"));
    }

    public Door start() {
        link("Start this program").first().click();
        return new Door(window);
    }
}
