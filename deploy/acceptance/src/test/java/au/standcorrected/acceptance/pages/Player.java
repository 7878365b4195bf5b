package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;

/** One session, from the one-tap check to the words at its end. */
public final class Player extends Screen {
    private static final int MOST_EXERCISES = 12;
    private static final int MOST_JUMPS = 60;
    private static final long JUMP_MS = 30_000;

    private Player(Window window) {
        super(window);
    }

    static Player begun(Window window) {
        Player player = new Player(window);
        player.shows("Anything new since last time?");
        return player;
    }

    /** A session whose timer is to be seen. */
    public static Player underWay(Window window) {
        Player player = new Player(window);
        assertThat(player.timer()).isVisible();
        return player;
    }

    public Player startExercise() {
        button("Start").click();
        assertThat(timer()).isVisible();
        // Past the getting ready.
        page.clock().runFor(4_000);
        return this;
    }

    /** What the big digits count down from, of an exercise that counts time. */
    public int secondsLeft() {
        String[] shown = timer().innerText().trim().split(":");
        int seconds = 0;
        for (String part : shown) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }

    /** What is shown can be read from the mat, two metres away, and all of it is on the screen. */
    public Player isReadableAtTwoMetres() {
        Locator name = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
        Assertions.assertThat(sizeOfType(timer())).as("count").isGreaterThanOrEqualTo(96);
        Assertions.assertThat(sizeOfType(name)).as("name of the exercise").isGreaterThanOrEqualTo(36);
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollHeight - innerHeight"))
                .as("pixels to scroll")
                .isEqualTo(0);
        Object beside = page.evaluate(
                """
                () => [...document.querySelectorAll('main *:not(.figure *)')].filter(element => {
                  const box = element.getBoundingClientRect();
                  const seen = getComputedStyle(element).clipPath === 'none' && element.checkVisibility();
                  return seen && box.width > 1 && (box.bottom > innerHeight + 1 || box.right > innerWidth + 1);
                }).map(element => element.className)""");
        Assertions.assertThat((List<?>) beside).as("cut off").isEmpty();
        window.photograph("player-820");
        return this;
    }

    private static double sizeOfType(Locator words) {
        return ((Number) Objects.requireNonNull(
                        words.evaluate("element => parseFloat(getComputedStyle(element).fontSize)")))
                .doubleValue();
    }

    public Player isPaused() {
        assertThat(button("Go on")).isVisible();
        return this;
    }

    public Player goOn() {
        button("Go on").click();
        assertThat(button("Pause")).isVisible();
        return this;
    }

    public Player toTheEndOfTheExercise() {
        letTimePass();
        return this;
    }

    public Player skipExercise() {
        button("Skip this one").click();
        return this;
    }

    public Player waitsToBeSent() {
        assertThat(page.getByText("Saved on this device, waiting to send.")).isVisible();
        return this;
    }

    public void isSavedAfterAll() {
        page.clock().runFor(60_000);
        assertThat(page.getByText("Saved to your progress.")).isVisible();
    }

    public Player nothingIsNew() {
        window.look("10-player-check");
        button("No, let’s go").click();
        return this;
    }

    public Player painBefore(int pain) {
        choose("How is the pain right now?", pain);
        window.look("11-player-pain-before");
        button("Begin").click();
        return this;
    }

    /** Does every exercise to its end; the clock of this window runs faster meanwhile. */
    public Player doEveryExercise() {
        assertThat(button("Start")).isVisible();
        new Offline(window).showsTheExercise();
        window.look("12-player-exercise");
        button("Start").click();
        assertThat(timer()).isVisible();
        window.look("13-player-timer");
        letTimePass();
        return restOfTheExercises();
    }

    public Player restOfTheExercises() {
        Locator after = heading("How was that?");
        for (int exercise = 0; exercise < MOST_EXERCISES; exercise++) {
            assertThat(after.or(button("Start"))).isVisible();
            if (after.isVisible()) {
                return this;
            }
            button("Start").click();
            assertThat(timer()).isVisible();
            letTimePass();
        }
        throw new AssertionError("The session has no end.");
    }

    public Player remember(String note) {
        page.getByLabel("Anything to remember?").fill(note);
        return this;
    }

    public Player painAfter(int pain) {
        choose("The pain now", pain);
        window.look("14-player-after");
        button("Save this session").click();
        return this;
    }

    public void isSaved() {
        assertThat(page.getByText("Saved to your progress.")).isVisible();
        window.look("15-player-finished");
    }

    public void isKeptOnThisDevice() {
        assertThat(page.getByText("Saved on this device, waiting to send.")).isVisible();
        window.look("44-offline-finished");
    }

    private void letTimePass() {
        for (int jump = 0; jump < MOST_JUMPS && timer().isVisible(); jump++) {
            page.clock().fastForward(JUMP_MS);
            // One tick of the player's own after the jump, so that it has seen the time.
            page.clock().runFor(200);
        }
        assertThat(timer()).not().isVisible();
    }

    private Locator timer() {
        return page.getByRole(AriaRole.TIMER);
    }

    private void choose(String question, int number) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions()
                                .setName(Integer.toString(number))
                                .setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
    }
}
