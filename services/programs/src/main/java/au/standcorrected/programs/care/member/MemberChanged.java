package au.standcorrected.programs.care.member;

import java.util.UUID;

/** Accounts has told something new of a member; observed in the transaction that keeps it. */
public record MemberChanged(UUID memberId) {}
