package au.standcorrected.booking.practitioner;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A practitioner as anybody may see them.
 *
 * @param clinics slugs
 */
public record PractitionerView(UUID id, String name, String title, List<String> clinics) {
    static PractitionerView of(Practitioner practitioner, Map<UUID, String> slugs) {
        return new PractitionerView(
                practitioner.id(),
                practitioner.name(),
                practitioner.title(),
                slugs.entrySet().stream()
                        .filter(clinic -> practitioner.worksAt(clinic.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
