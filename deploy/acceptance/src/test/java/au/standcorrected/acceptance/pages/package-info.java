/** The pages of the platform, with what people do on them. */
@NullMarked
package au.standcorrected.acceptance.pages;

import org.jspecify.annotations.NullMarked;
