/** Who takes part: the demo's staff, new members, and how they sign in and speak to the API. */
@NullMarked
package au.standcorrected.acceptance.people;

import org.jspecify.annotations.NullMarked;
