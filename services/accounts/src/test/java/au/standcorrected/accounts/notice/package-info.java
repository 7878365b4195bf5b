@NullMarked
package au.standcorrected.accounts.notice;

import org.jspecify.annotations.NullMarked;
