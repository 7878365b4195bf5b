/** Who read or changed whose data, told to accounts. */
@NullMarked
package au.standcorrected.kit.audit;

import org.jspecify.annotations.NullMarked;
