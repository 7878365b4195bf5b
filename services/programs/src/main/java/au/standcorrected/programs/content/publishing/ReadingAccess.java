package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.caller.Caller;

/**
 * Who may read a whole program. Content asks, the module that keeps entitlements answers; practitioners, editors and
 * admins are let through before it is asked.
 */
public interface ReadingAccess {
    /** Throws a 403 problem when the caller's access has ended or never began. */
    void require(Caller caller);
}
