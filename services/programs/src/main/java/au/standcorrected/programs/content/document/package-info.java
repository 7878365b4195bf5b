/** What a program says, as editors write it and as a published revision keeps it: plain records without behaviour of a service. */
@NullMarked
package au.standcorrected.programs.content.document;

import org.jspecify.annotations.NullMarked;
