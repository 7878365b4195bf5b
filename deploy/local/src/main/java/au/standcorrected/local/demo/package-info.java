/** The living demo: people who did what people do, through the same door that everybody uses. */
@NullMarked
package au.standcorrected.local.demo;

import org.jspecify.annotations.NullMarked;
