package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A practitioner's side: who shares, one patient's page, and putting a program together. */
public final class Practice extends Screen {
    private static final String ROAD = "/app/practice";

    private final String memberId;

    public Practice(Window window, String memberId) {
        super(window);
        this.memberId = memberId;
    }

    /** From the list by name, as somebody would who does not know the patient's id. */
    public Practice find(String name) {
        window.go(ROAD);
        shows("Your patients");
        page.getByLabel("Find by name").fill(name);
        row().getByRole(AriaRole.LINK).click();
        shows("Done of what was planned");
        return this;
    }

    public Practice listSays(String words) {
        window.go(ROAD);
        assertThat(row()).containsText(words);
        row().getByRole(AriaRole.LINK).click();
        shows("Done of what was planned");
        return this;
    }

    /** Another dosage for one exercise, and a word to the patient. */
    public Practice assign(String program, String exercise, String field, String value, String note) {
        link("Put a program together").click();
        page.getByLabel("Program", new Page.GetByLabelOptions().setExact(true)).selectOption(program);
        page.getByLabel("A word to the patient").fill(note);
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(exercise).setExact(true))
                .getByLabel(field)
                .fill(value);
        button("Send it to the patient").click();
        assertThat(page.getByText("Not answered yet")).isVisible();
        return this;
    }

    public Practice saysTakenUp() {
        assertThat(page.getByText("Taken up")).isVisible();
        return this;
    }

    public Practice hasDone(String exercise, int times) {
        assertThat(row("Exercises, as a table", exercise)
                        .getByRole(AriaRole.CELL)
                        .first())
                .hasText(Integer.toString(times));
        return this;
    }

    public Practice hasDoneThisWeek(int exercises) {
        assertThat(page.getByRole(AriaRole.REGION, named("Weeks, as a table"))
                        .locator("tbody tr")
                        .first()
                        .getByRole(AriaRole.CELL)
                        .first())
                .hasText(Integer.toString(exercises));
        return this;
    }

    public Practice hasPain(int before, int after) {
        Locator cells = page.getByRole(AriaRole.REGION, named("Pain, as a table"))
                .locator("tbody tr")
                .first()
                .getByRole(AriaRole.CELL);
        assertThat(cells.nth(0)).hasText(Integer.toString(before));
        assertThat(cells.nth(1)).hasText(Integer.toString(after));
        return this;
    }

    public Practice reads(String note) {
        assertThat(page.getByRole(AriaRole.REGION, named("What they wrote"))).containsText(note);
        return this;
    }

    /** The same page again, as if the practitioner had left it open. */
    public void isNotSharedAnyMore() {
        window.page().reload();
        shows("This isn’t shared with you");
        window.go(ROAD);
        shows("Your patients");
        assertThat(page.getByText("Getting your patients")).not().isVisible();
        assertThat(row()).not().isVisible();
    }

    private Locator row() {
        return page.getByRole(AriaRole.REGION, named("Patients"))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='%s/%s']".formatted(ROAD, memberId))));
    }

    private Locator row(String table, String name) {
        return page.getByRole(AriaRole.REGION, named(table))
                .getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
