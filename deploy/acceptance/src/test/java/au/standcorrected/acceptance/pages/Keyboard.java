package au.standcorrected.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody with a keyboard and nothing else: goes from one thing to the next, and has to see where they are. */
public final class Keyboard {
    private static final int MOST_TABS = 60;
    /** Where the focus is: its words, whether anything around it shows so, and whether it is anywhere at all. */
    private static final String FOCUS =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body || at === document.documentElement) return {words: '', lost: true, ring: false};
              const shows = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              };
              const label = at.labels?.[0]?.textContent;
              const words = at.getAttribute('aria-label') ?? label ?? at.textContent ?? '';
              const around = [at, at.parentElement, at.closest('article, fieldset, li, label')];
              return {
                words: words.replace(/\\s+/g, ' ').trim(),
                lost: false,
                ring: at.tabIndex < 0 || around.some(element => element && shows(element)),
              };
            }""";

    private final Page page;

    public Keyboard(Window window) {
        this.page = window.page();
    }

    /** With the tabulator to the first thing whose words begin so. Everything on the way shows its ring. */
    public Keyboard to(String words) {
        List<String> passed = new ArrayList<>();
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            Map<?, ?> focus = focus();
            if (Boolean.TRUE.equals(focus.get("lost"))) {
                // Past the last thing of the page the focus goes to the browser's own.
                continue;
            }
            String at = String.valueOf(focus.get("words"));
            assertThat(focus.get("ring")).as("ring around “%s”", at).isEqualTo(true);
            passed.add(at);
            if (at.startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("No way to “" + words + "” by keyboard, only to " + passed);
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard press(String key, int times) {
        for (int time = 0; time < times; time++) {
            press(key);
        }
        return this;
    }

    public Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** The step that has come has taken the focus: whoever cannot see it hears it, and the next key goes on from there. */
    public Keyboard isAt(String words) {
        page.waitForCondition(() -> String.valueOf(focus().get("words")).startsWith(words));
        return this;
    }

    public boolean isLost() {
        return Boolean.TRUE.equals(focus().get("lost"));
    }

    private Map<?, ?> focus() {
        return (Map<?, ?>) Objects.requireNonNull(page.evaluate(FOCUS));
    }
}
