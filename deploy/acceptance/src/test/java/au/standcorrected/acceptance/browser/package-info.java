/** The real browser: where it is found, its windows, and what is looked at on every page. */
@NullMarked
package au.standcorrected.acceptance.browser;

import org.jspecify.annotations.NullMarked;
