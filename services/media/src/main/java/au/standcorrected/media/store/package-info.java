/** The bytes in S3. */
@NullMarked
package au.standcorrected.media.store;

import org.jspecify.annotations.NullMarked;
