/** Brings the content files of a release into the database, once, without touching what editors wrote. */
@NullMarked
package au.standcorrected.programs.content.importing;

import org.jspecify.annotations.NullMarked;
