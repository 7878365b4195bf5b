/** Who read or changed whose data, gathered from all services. */
@NullMarked
package au.standcorrected.accounts.audit;

import org.jspecify.annotations.NullMarked;
