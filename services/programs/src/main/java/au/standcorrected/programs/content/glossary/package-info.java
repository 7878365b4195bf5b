/** The medical words that the texts use, each with how to say it and what it means. */
@NullMarked
package au.standcorrected.programs.content.glossary;

import org.jspecify.annotations.NullMarked;
