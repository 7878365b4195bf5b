/** The module that owns programs, exercises, publishing and the public pages; its tables are in the schema {@code content}. */
@NullMarked
package au.standcorrected.programs.content;

import org.jspecify.annotations.NullMarked;
