/** What somebody should be told. Accounts alone writes to people; care says that it is due, and nothing of anybody's health. */
@NullMarked
package au.standcorrected.programs.care.notice;

import org.jspecify.annotations.NullMarked;
