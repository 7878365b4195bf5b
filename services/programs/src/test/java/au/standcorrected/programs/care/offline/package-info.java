/** What a member takes along, asked for over HTTP. */
@NullMarked
package au.standcorrected.programs.care.offline;

import org.jspecify.annotations.NullMarked;
