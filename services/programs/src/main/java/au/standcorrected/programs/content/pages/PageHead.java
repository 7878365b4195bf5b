package au.standcorrected.programs.content.pages;

/**
 * What the head of a page says.
 *
 * @param description for search engines
 * @param canonical the page's one address
 * @param section which door it is behind: {@code programs}, {@code exercises}, {@code health-tips}, {@code clinics}, or empty
 */
public record PageHead(String title, String description, String canonical, String section) {}
