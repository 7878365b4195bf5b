@NullMarked
package au.standcorrected.programs.care.safety;

import org.jspecify.annotations.NullMarked;
