package au.standcorrected.local.demo;

import java.io.IOException;

/** A part of the demo that is made by itself. */
interface Made {
    void make() throws IOException, InterruptedException;
}
