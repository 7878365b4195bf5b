/** Who may look at whom: practitioners at members who are patients where they work, for as long as the member shares. */
@NullMarked
package au.standcorrected.programs.care.patient;

import org.jspecify.annotations.NullMarked;
