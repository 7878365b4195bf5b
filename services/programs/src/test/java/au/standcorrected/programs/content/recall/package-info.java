@NullMarked
package au.standcorrected.programs.content.recall;

import org.jspecify.annotations.NullMarked;
