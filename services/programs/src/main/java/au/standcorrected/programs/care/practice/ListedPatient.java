package au.standcorrected.programs.care.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a practitioner's list. */
record ListedPatient(
        UUID memberId,
        String name,
        String sortedBy,
        ZoneId zone,
        int openConcerns,
        @Nullable LocalDate lastSession,
        Need need) {}
