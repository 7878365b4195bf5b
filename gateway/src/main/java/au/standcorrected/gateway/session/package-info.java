/** Signing in, staying signed in and signing out; no token ever reaches JavaScript. */
@NullMarked
package au.standcorrected.gateway.session;

import org.jspecify.annotations.NullMarked;
