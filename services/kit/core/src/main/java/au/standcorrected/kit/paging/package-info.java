/** Keyset pages: a list is read on from where the last page ended, at most a hundred a page. */
@NullMarked
package au.standcorrected.kit.paging;

import org.jspecify.annotations.NullMarked;
