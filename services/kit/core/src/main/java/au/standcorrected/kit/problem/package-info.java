/** Answers to bad input: RFC 9457 problem details with types that stay the same. */
@NullMarked
package au.standcorrected.kit.problem;

import org.jspecify.annotations.NullMarked;
