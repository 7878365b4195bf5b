/** Finds programs by the words that people use, slips of the keys included. */
@NullMarked
package au.standcorrected.programs.content.search;

import org.jspecify.annotations.NullMarked;
