package au.standcorrected.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import au.standcorrected.acceptance.browser.Window;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

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

    public Player restOfTheExercises() {
        return doEveryExercise();
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
        Locator after = heading("How was that?");
        for (int exercise = 0; exercise < MOST_EXERCISES; exercise++) {
            assertThat(after.or(button("Start"))).isVisible();
            if (after.isVisible()) {
                return this;
            }
            if (exercise == 0) {
                window.look("12-player-exercise");
            }
            button("Start").click();
            assertThat(timer()).isVisible();
            if (exercise == 0) {
                window.look("13-player-timer");
            }
            letTimePass();
        }
        throw new AssertionError("The session has no end.");
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
