package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The day as a line of blocks. */
public final class Today extends Screen {
    public Today(Window window) {
        this(window, "Good (morning|afternoon|evening), .+");
    }

    private Today(Window window, String greeting) {
        super(window);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile(greeting));
    }

    /** The day of somebody who follows nothing yet. */
    public static Today welcoming(Window window) {
        return new Today(window, "Welcome, .+");
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

    /** What the link that starts the block begins with: the one that is next has a button. */
    public String wordsToStart(String block) {
        assertThat(block(block)).isVisible();
        return link("Start").isVisible()
                        && block(block)
                                .getByRole(AriaRole.LINK)
                                .first()
                                .innerText()
                                .equals("Start")
                ? "Start"
                : "Do it now: " + block;
    }

    /** What a practitioner has put together, with their words; opens it. */
    public Offer offeredBy(String practitioner, String note) {
        shows(practitioner + " has put together a program for you");
        assertThat(page.getByText(note)).isVisible();
        link("Have a look").click();
        return new Offer(window);
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
