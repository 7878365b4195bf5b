package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;

/** A program in the app, and the warning signs before it is started. */
public final class Program extends Screen {
    public Program(Window window, String title) {
        super(window);
        shows(title);
    }

    public void readTheWarningSignsAndStart() {
        assertThat(link("Start this program")).isVisible();
        window.look("07-program");
        link("Start this program").click();
        shows("Before you start");
        shows("Emergency: call 000");
        assertThat(button("Start the program")).isDisabled();
        window.look("08-warning-signs");
        page.getByLabel("None of these apply to me today").check();
        button("Start the program").click();
    }
}
