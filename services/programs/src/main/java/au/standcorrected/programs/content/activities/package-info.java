/** What people want to get back to: the many words of the programs under the few that somebody would look for. */
@NullMarked
package au.standcorrected.programs.content.activities;

import org.jspecify.annotations.NullMarked;
