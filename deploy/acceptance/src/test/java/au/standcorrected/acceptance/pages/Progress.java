package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody is going: the pain chart with its table, and every session. */
public final class Progress extends Screen {
    private Progress(Window window) {
        super(window);
        shows("How you’re going");
    }

    public static Progress open(Window window) {
        window.go("/app/progress");
        return new Progress(window);
    }

    public Progress drawsPain(int before, int after) {
        // A dot for each of the two lines, and the same two numbers to be read.
        assertThat(page.locator(".recharts-line-dot, .recharts-dot").first()).isVisible();
        Locator row = page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW).nth(1);
        assertThat(row.getByRole(AriaRole.CELL).nth(0)).hasText(Integer.toString(before));
        assertThat(row.getByRole(AriaRole.CELL).nth(1)).hasText(Integer.toString(after));
        return this;
    }

    /** Opens the newest session of the list. */
    public Progress openNewestSession() {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Your sessions"))
                .locator("summary")
                .first()
                .click();
        return this;
    }

    public Progress logged(String exercise, String dosage) {
        Locator item = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(exercise))
                .last();
        assertThat(item).containsText(dosage);
        return this;
    }
}
