/** What we send to members: recorded once for each event, sent by whichever replica is free, tried again for days. */
@NullMarked
package au.standcorrected.accounts.message;

import org.jspecify.annotations.NullMarked;
