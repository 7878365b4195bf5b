package au.standcorrected.programs.content.pages;

import io.quarkus.qute.RawString;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns an editor's Markdown into HTML; any HTML in it is shown as text. */
public final class Prose {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Prose() {}

    public static RawString html(String markdown) {
        return new RawString(RENDERER.render(PARSER.parse(markdown)));
    }
}
