package au.standcorrected.booking.clinic;

import au.standcorrected.booking.slot.VisitShape;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;

/** A kind of visit that can be booked, as the release's content file describes it. */
@Entity
public class VisitKind {
    @Id
    private String slug;

    private String name;
    private String summary;
    private int minutes;
    private int beforeMinutes;
    private int afterMinutes;
    private int stepMinutes;
    private boolean firstVisit;
    private int position;
    private boolean offered;

    protected VisitKind() {}

    static VisitKind broughtByRelease(ClinicFile.KindEntry entry, int position) {
        VisitKind kind = new VisitKind();
        kind.slug = entry.slug();
        kind.takeRelease(entry, position);
        return kind;
    }

    void takeRelease(ClinicFile.KindEntry entry, int position) {
        this.name = entry.name();
        this.summary = entry.summary();
        this.minutes = entry.minutes();
        this.beforeMinutes = entry.before();
        this.afterMinutes = entry.after();
        this.stepMinutes = entry.step();
        this.firstVisit = entry.firstVisit();
        this.position = position;
        this.offered = true;
    }

    void withdraw() {
        offered = false;
    }

    public VisitShape shape() {
        return new VisitShape(
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(beforeMinutes),
                Duration.ofMinutes(afterMinutes),
                Duration.ofMinutes(stepMinutes));
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    String summary() {
        return summary;
    }

    public int minutes() {
        return minutes;
    }

    boolean firstVisit() {
        return firstVisit;
    }

    boolean offered() {
        return offered;
    }
}
