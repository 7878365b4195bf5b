package au.standcorrected.gateway.limits;

/** What is counted. Strict where somebody could guess passwords, fill our lists or our disks; generous for reading. */
enum Bound {
    ADDRESS_REQUESTS,
    ADDRESS_CHANGES,
    ADDRESS_SIGN_INS,
    ADDRESS_REGISTRATIONS,
    MEMBER_REQUESTS,
    MEMBER_CHANGES
}
