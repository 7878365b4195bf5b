package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.people.Login;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Keycloak's pages: joining, signing in, and the check of an e-mail address. */
public final class Door {
    private final Window window;
    private final Page page;

    public Door(Window window) {
        this.window = window;
        this.page = window.page();
    }

    public Door join(String givenName, String familyName, Login login) {
        assertThat(heading("Nice to meet you")).isVisible();
        window.look("03-join");
        line("First name").fill(givenName);
        line("Last name").fill(familyName);
        line("E-mail").fill(login.email());
        page.locator("#password").fill(login.password());
        button("Create my account").click();
        assertThat(heading("Check your e-mail")).isVisible();
        window.look("04-check-your-email");
        return this;
    }

    /** After the link in the mail: says yes to what is asked, until the app is there. */
    public void confirmTheAddress() {
        Locator yes = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Yes, continue"));
        Locator on = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue to Stand Corrected"));
        Locator app = heading("Welcome. Let’s set you up");
        assertThat(yes.or(on).or(app)).isVisible();
        if (yes.isVisible()) {
            window.look("05-is-this-you");
            yes.click();
            assertThat(on.or(app)).isVisible();
        }
        if (on.isVisible()) {
            window.look("05-thanks");
            on.click();
        }
    }

    public void signIn(Login login) {
        assertThat(heading("Welcome back")).isVisible();
        line("E-mail").fill(login.email());
        page.locator("#password").fill(login.password());
        button("Sign in").click();
    }

    private Locator line(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
