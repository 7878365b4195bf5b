@NullMarked
package au.standcorrected.programs.content.standing;

import org.jspecify.annotations.NullMarked;
