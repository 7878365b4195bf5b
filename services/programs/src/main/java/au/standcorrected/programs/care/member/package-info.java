/** What care knows of a member besides their programs: name, time zone and whether they share with their practitioner. */
@NullMarked
package au.standcorrected.programs.care.member;

import org.jspecify.annotations.NullMarked;
