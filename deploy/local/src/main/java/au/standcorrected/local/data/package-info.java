/** The data folder: who may use it, which version it has, its secrets and what runs on it. */
@NullMarked
package au.standcorrected.local.data;

import org.jspecify.annotations.NullMarked;
