package au.standcorrected.booking.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of time: from is part of it, until is not. Never empty. */
public record Span(Instant from, Instant until) {
    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a span that ends where it starts is none");
        }
    }

    /** Empty when nothing lies between the two. */
    public static Optional<Span> between(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
    }

    public static Span starting(Instant from, Duration length) {
        return new Span(from, from.plus(length));
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean contains(Span other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public Span widened(Duration before, Duration after) {
        return new Span(from.minus(before), until.plus(after));
    }

    Optional<Span> intersection(Span other) {
        return between(from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** What is left of this span, in order, when the others are taken out. */
    List<Span> without(List<Span> others) {
        List<Span> left = List.of(this);
        for (Span other : others) {
            List<Span> cut = new ArrayList<>(left.size() + 1);
            for (Span piece : left) {
                if (piece.overlaps(other)) {
                    between(piece.from, other.from).ifPresent(cut::add);
                    between(other.until, piece.until).ifPresent(cut::add);
                } else {
                    cut.add(piece);
                }
            }
            left = cut;
        }
        return left;
    }
}
