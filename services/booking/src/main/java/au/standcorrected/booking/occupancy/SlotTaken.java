package au.standcorrected.booking.occupancy;

/** The time cannot be had: taken, or outside of what the practitioner works. Ends the transaction that tried. */
public final class SlotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SlotTaken() {
        super("the time is not free", null, false, false);
    }
}
