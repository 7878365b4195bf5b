package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a practitioner has put together: what is different, the warning signs, and then yes or no. */
public final class Offer extends Screen {
    Offer(Window window) {
        super(window);
        shows("What’s different for you");
    }

    public Offer saysOf(String exercise, String different) {
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(exercise))
                        .first())
                .containsText(different);
        return this;
    }

    /** There is no yes before the signs have been read. */
    public Today readTheWarningSignsAndStart() {
        assertThat(page.getByText("000").first()).isVisible();
        assertThat(button("Start the program")).isDisabled();
        page.getByLabel("None of these apply to me today", new Page.GetByLabelOptions().setExact(true))
                .check();
        button("Start the program").click();
        return new Today(window);
    }
}
