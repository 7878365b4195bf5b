/** The people who book: what accounts tells of members, kept here so that a visit has a name. */
@NullMarked
package au.standcorrected.booking.person;

import org.jspecify.annotations.NullMarked;
