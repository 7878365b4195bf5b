package au.standcorrected.programs.care.clinic;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who treats.
 *
 * @param memberId the member they sign in as
 * @param clinics where they work
 */
public record Practitioner(UUID id, UUID memberId, String name, Set<UUID> clinics) {}
