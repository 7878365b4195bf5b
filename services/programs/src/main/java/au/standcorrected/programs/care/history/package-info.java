/** What an enrolment asked for since when, and when it was paused: a week that is over is held against its own plan. */
@NullMarked
package au.standcorrected.programs.care.history;

import org.jspecify.annotations.NullMarked;
