package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Booking a visit in four taps, and the visits that are booked. */
public final class Visits extends Screen {
    private static final Pattern A_TIME = Pattern.compile("^\\d{1,2}:\\d{2}.[ap]m$");

    public Visits(Window window) {
        super(window);
    }

    /** Three of the four taps: what is left is the time. */
    public Visits choose(String clinic, String practitioner, String kind) {
        window.go("/app/book");
        tap("Which clinic?", clinic);
        tap("Who would you like to see?", practitioner);
        tap("What kind of visit?", kind);
        shows("When suits you?");
        assertThat(times().first()).isVisible();
        return this;
    }

    /** The free times of the day that is shown. */
    public Locator times() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(A_TIME));
    }

    /** The last day of the strip: far enough ahead to be moved. */
    public Visits lastDayOffered() {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Day"))
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        assertThat(times().first()).isVisible();
        return this;
    }

    public Visits take(Locator time) {
        time.click();
        return this;
    }

    public Visits confirm(String note) {
        shows("Almost there");
        page.getByLabel("Anything we should know?").fill(note);
        button("Confirm this visit").click();
        assertThat(page).hasURL(Pattern.compile(".*/app/appointments.*"));
        return this;
    }

    public Visits isToldThatItWasJustTaken() {
        assertThat(page.getByText("Just taken. Here are the nearest free times"))
                .isVisible();
        return this;
    }

    /** To the first time that is offered on the last day. */
    public Visits move() {
        window.go("/app/appointments");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Move")))
                .first()
                .click();
        shows("Move your visit");
        assertThat(times().first()).isVisible();
        lastDayOffered();
        times().last().click();
        window.look("32-move-a-visit");
        button("Move it").click();
        assertThat(page).hasURL(Pattern.compile(".*/app/appointments\\?.*"));
        return this;
    }

    private void tap(String question, String answer) {
        shows(question);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + answer)))
                .first()
                .click();
    }
}
