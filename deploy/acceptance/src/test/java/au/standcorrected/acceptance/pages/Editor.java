package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The editor's desk: a program's draft beside what is published. */
public final class Editor extends Screen {
    private Editor(Window window, String title) {
        super(window);
        shows(title);
    }

    public static Editor open(Window window, String title) {
        window.go("/app/editor");
        assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Programs to edit")))
                .isVisible();
        window.look("20-editor-list");
        window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
        return new Editor(window, title);
    }

    /** In a phase's plan: how often an exercise is repeated. */
    public Editor repetitions(String phase, String exercise, int repetitions) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Phase: " + phase))
                .click();
        Locator planned = page.getByRole(
                        AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + exercise + " ")))
                .first();
        planned.getByLabel("Repetitions").fill(Integer.toString(repetitions));
        return this;
    }

    public Editor isSavedWithTheChange(String before, String after) {
        Locator changes = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What changed"));
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Saved at")))
                .isVisible();
        assertThat(changes.getByRole(AriaRole.DELETION)).containsText(before);
        assertThat(changes.getByRole(AriaRole.INSERTION)).containsText(after);
        return this;
    }

    public void publish(String note) {
        page.getByLabel("Note for the people following it").fill(note);
        window.look("21-editor");
        button("Publish").click();
        assertThat(page.getByText(Pattern.compile("Published as version \\d+\\.")))
                .isVisible();
        window.look("22-editor-published");
    }
}
