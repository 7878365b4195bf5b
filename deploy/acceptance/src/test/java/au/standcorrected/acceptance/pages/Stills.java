package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** The figure for people who asked their device for less motion. */
public final class Stills extends Screen {
    /** Pictures drawn in a second, and animations that go on and on. */
    private static final String MOTION =
            """
            async () => {
              const canvases = document.querySelectorAll('.figure canvas').length;
              const endless = document.getAnimations().filter(animation =>
                animation.playState === 'running' && animation.effect?.getComputedTiming().iterations === Infinity).length;
              const draw = window.requestAnimationFrame;
              let asked = 0;
              window.requestAnimationFrame = next => { asked++; return draw.call(window, next); };
              await new Promise(later => setTimeout(later, 1000));
              window.requestAnimationFrame = draw;
              return canvases + endless + asked;
            }""";

    public Stills(Window window) {
        super(window);
    }

    public void areAllThatIsShown() {
        Locator figure = page.locator(".figure").first();
        assertThat(figure).hasAttribute("data-mode", "still");
        Locator strip = figure.locator("img.figure-strip");
        assertThat(strip).isVisible();
        Assertions.assertThat(strip.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isEqualTo(true);
        Assertions.assertThat(Objects.requireNonNull(page.evaluate(MOTION))).isEqualTo(0);
    }
}
