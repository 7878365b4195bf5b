package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody has agreed to, on one page. */
public final class Account extends Screen {
    public Account(Window window) {
        super(window);
        window.go("/app/account");
        shows("What you agreed to");
    }

    public void takeBackSharing() {
        shows("You share with your practitioner");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Share with my practitioner"))
                .uncheck();
        assertThat(heading("You don’t share with your practitioner")).isVisible();
    }
}
