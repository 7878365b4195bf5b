/** Until when a member may follow programs: accounts decides, this module keeps a copy and checks it on every request. */
@NullMarked
package au.standcorrected.programs.care.entitlement;

import org.jspecify.annotations.NullMarked;
