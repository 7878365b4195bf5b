/** Child processes in order: started when what they need is there, watched, and ended in reverse. */
@NullMarked
package au.standcorrected.local.process;

import org.jspecify.annotations.NullMarked;
