package au.standcorrected.acceptance.browser;

import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks at a page at the three sizes that we promise, and keeps what axe-core finds for the end of the journey. */
public final class Look {
    static final Path PICTURES = Platform.target().resolve("screenshots");

    private static final List<Integer> WIDTHS = List.of(360, 820, 1280);
    private static final List<Integer> ENDS = List.of(360, 1280);
    private static final int HEIGHT = 900;
    private static final String AXE = read("/axe.min.js");
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.flatMap(violation => violation.nodes.map(node =>
                `${violation.id} (${violation.impact}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`.replace(/\\s+/g, ' ')));
            }
            """;
    /** Fonts are there and two frames were drawn, so that what measures itself has measured itself. */
    private static final String SETTLED =
            "() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() =>"
                    + " requestAnimationFrame(() => done(true)))))";

    private static final String WIDER_THAN_THE_WINDOW =
            "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";
    private static final Set<String> LOOKED_AT = new HashSet<>();
    private static final Set<String> VIOLATIONS = new LinkedHashSet<>();
    private static final Set<String> TOO_WIDE = new LinkedHashSet<>();

    private Look() {}

    /** What axe-core found on all pages looked at so far. */
    public static Set<String> violations() {
        return Set.copyOf(VIOLATIONS);
    }

    /** Pages that had to be scrolled sideways. */
    public static Set<String> tooWide() {
        return Set.copyOf(TOO_WIDE);
    }

    /** Journeys share the player: what was looked at in this run is not looked at again. */
    static void at(Window window, String name) {
        if (!LOOKED_AT.add(name)) {
            return;
        }
        Page page = window.page();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var before = page.viewportSize();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate(SETTLED);
            picture(page, width, window.picture(name + "-" + width));
            judge(page, name, width);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** The same opinion in half the time: without pictures, and at the two ends of what we promise. */
    static void briefly(Window window, String name) {
        Page page = window.page();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var before = page.viewportSize();
        for (int width : ENDS) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate(SETTLED);
            judge(page, name, width);
        }
        page.setViewportSize(before.width, before.height);
    }

    private static void judge(Page page, String name, int width) {
        int over = ((Number) Objects.requireNonNull(page.evaluate(WIDER_THAN_THE_WINDOW))).intValue();
        if (over > 0) {
            TOO_WIDE.add("%s at %d px: %d px too wide".formatted(name, width, over));
        }
        violationsOn(page).forEach(violation -> VIOLATIONS.add("%s at %d px: %s".formatted(name, width, violation)));
    }

    /** In a window as tall as the page, so that what sticks to an edge of the window sticks to an edge of the picture. */
    private static void picture(Page page, int width, Path file) {
        int tall = ((Number) Objects.requireNonNull(page.evaluate("() => document.documentElement.scrollHeight")))
                .intValue();
        page.setViewportSize(width, Math.max(HEIGHT, tall));
        page.evaluate(SETTLED);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        page.setViewportSize(width, HEIGHT);
    }

    private static List<String> violationsOn(Page page) {
        // Evaluated by the browser's own tools, so the page's content security policy need not allow it.
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE + "; true");
        }
        Object found = page.evaluate(RUN);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String read(String resource) {
        try (InputStream in = Look.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
