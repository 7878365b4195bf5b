package au.standcorrected.keycloak;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Applies the realm's steps that are still missing, then what depends on where the platform stands. Safe to run at every start. */
public final class ApplyRealm {
    private static final Duration PATIENCE_WITH_OTHERS = Duration.ofSeconds(60);

    private ApplyRealm() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    /** The command without its process: returns the exit code and writes one line for each thing done, or one that says why not. */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            List<String> done = apply(ApplyRequest.parse(arguments, environment), RealmStep.all());
            (done.isEmpty() ? List.of("nothing to change") : done).forEach(line -> out.println("realm: " + line));
            return 0;
        } catch (CannotApply e) {
            err.println("realm: " + e.getMessage());
            return e.exitCode();
        }
    }

    static List<String> apply(ApplyRequest request, List<RealmStep> steps) {
        AdminApi api = new AdminApi(request.server(), request.admin(), request.adminPassword());
        api.await(request.patience());
        List<String> done = new ArrayList<>();
        new OneAtATime(api, Clock.systemUTC(), PATIENCE_WITH_OTHERS).run(() -> change(api, request, steps, done));
        return done;
    }

    private static void change(AdminApi api, ApplyRequest request, List<RealmStep> steps, List<String> done) {
        Realm realm = new Realm(api);
        if (!realm.exists()) {
            realm.create();
            done.add("created");
        }
        AppliedSteps applied = new AppliedSteps(realm);
        for (RealmStep step : applied.missing(steps)) {
            realm.apply(step.document());
            applied.record(step);
            done.add("applied " + step.name());
        }
        if (realm.apply(EveryRun.document(request))) {
            done.add("set addresses, secret and mail server for " + request.publicUrl());
        }
        if (request.testClient() && realm.apply(RealmStep.document("test-client.json"))) {
            done.add("set the client for tests");
        }
        if (request.demo()) {
            int people = new DemoPeople(api).welcome();
            if (people > 0) {
                done.add("welcomed " + people + " people of the demo");
            }
        }
    }
}
