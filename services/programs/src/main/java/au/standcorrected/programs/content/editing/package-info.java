/** Editors' drafts: what differs from what is published, saving, and publishing. */
@NullMarked
package au.standcorrected.programs.content.editing;

import org.jspecify.annotations.NullMarked;
