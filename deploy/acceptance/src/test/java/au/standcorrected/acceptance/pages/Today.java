package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The day as a line of blocks. */
public final class Today extends Screen {
    public Today(Window window) {
        super(window);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(java.util.regex.Pattern.compile("Good (morning|afternoon|evening), .+"));
    }

    /** Opens the day as if its address was typed. */
    public static Today open(Window window) {
        window.go("/app");
        return new Today(window);
    }

    public Today has(String block) {
        assertThat(block(block)).isVisible();
        return this;
    }

    /** Starts a block: the big button when it is its turn, the small link when it is not. */
    public Player start(String block) {
        Locator card = block(block);
        assertThat(card).isVisible();
        card.getByRole(AriaRole.LINK).first().click();
        return Player.begun(window);
    }

    public Today hasDone(String block) {
        assertThat(block(block).getByText("Done", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }

    /** The offer of a newer revision. */
    public Locator offer(String program) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("There’s a newer version of " + program));
    }

    private Locator block(String title) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHas(heading(title)));
    }
}
