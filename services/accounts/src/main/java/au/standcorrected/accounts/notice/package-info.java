/** What programs asks to have told: sessions that wait, programs that were assigned, concerns that want looking at. */
@NullMarked
package au.standcorrected.accounts.notice;

import org.jspecify.annotations.NullMarked;
