/** What care knows of the clinics: who works there, and which members are patients there. Booking tells it. */
@NullMarked
package au.standcorrected.programs.care.clinic;

import org.jspecify.annotations.NullMarked;
