/** The public pages, rendered here and readable without JavaScript. */
@NullMarked
package au.standcorrected.programs.content.pages;

import org.jspecify.annotations.NullMarked;
