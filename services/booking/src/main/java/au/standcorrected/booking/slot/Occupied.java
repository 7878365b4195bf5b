package au.standcorrected.booking.slot;

import java.util.UUID;

/** A visit or a hold, with its buffers: neither the practitioner nor the place in the room is free then. */
public record Occupied(UUID practitioner, UUID clinic, UUID room, Span span) {}
