/** The one command that runs the whole platform on one machine: its options, what it says, and how it ends. */
@NullMarked
package au.standcorrected.local;

import org.jspecify.annotations.NullMarked;
