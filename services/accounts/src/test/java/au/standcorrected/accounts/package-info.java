/** What the tests of accounts share. */
@NullMarked
package au.standcorrected.accounts;

import org.jspecify.annotations.NullMarked;
