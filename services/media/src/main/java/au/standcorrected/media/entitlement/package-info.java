/** Until when a member may see and hear what is not public: accounts decides, media keeps a copy. */
@NullMarked
package au.standcorrected.media.entitlement;

import org.jspecify.annotations.NullMarked;
