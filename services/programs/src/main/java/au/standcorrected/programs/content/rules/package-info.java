/** What the words, plans and sources of programs and exercises have to keep to, beyond their form. */
@NullMarked
package au.standcorrected.programs.content.rules;

import org.jspecify.annotations.NullMarked;
