package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The first page after joining: what one agrees to, and the trial. */
public final class Welcome extends Screen {
    private static final String TRIAL = "Start my 14-day trial";

    public Welcome(Window window) {
        super(window);
        shows("Welcome. Let’s set you up");
    }

    public Welcome knowsMeAs(String givenName, String familyName) {
        assertThat(page.getByLabel("First name")).hasValue(givenName);
        assertThat(page.getByLabel("Last name")).hasValue(familyName);
        return this;
    }

    public Welcome doesNotStartWithoutConsent() {
        button(TRIAL).click();
        assertThat(needed().first()).isFocused();
        assertThat(needed().first()).hasAttribute("aria-describedby", Pattern.compile("-error"));
        window.look("06-welcome-without-consent");
        return this;
    }

    public void agreeAndStartTheTrial() {
        for (Locator consent : needed().all()) {
            consent.check();
        }
        window.look("06-welcome");
        button(TRIAL).click();
    }

    private Locator needed() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Two things we need your yes to"))
                .getByRole(AriaRole.CHECKBOX);
    }
}
