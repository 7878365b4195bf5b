/** What anybody may see of the programs before they start one. */
@NullMarked
package au.standcorrected.programs.content.catalogue;

import org.jspecify.annotations.NullMarked;
