package au.standcorrected.local.part;

import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.process.HttpProbe;
import au.standcorrected.local.process.JavaRuntime;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** SMTP that keeps every mail here, and a page to read them. */
final class MailPart extends JavaPart {
    private final Addresses addresses;
    private final Checkout checkout;

    MailPart(DataFolder data, Addresses addresses, Checkout checkout) {
        super("mail", data);
        this.addresses = addresses;
        this.checkout = checkout;
    }

    @Override
    public List<Integer> ports() {
        return List.of(addresses.port("mail"), addresses.port("smtp"));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    List<String> program() {
        return List.of(
                "-cp",
                jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "au.standcorrected.local.mail.Mailbox",
                Integer.toString(addresses.port("smtp")),
                Integer.toString(addresses.port("mail")));
    }

    @Override
    List<Path> jars() {
        List<Path> jars = new ArrayList<>(Checkout.jarsBelow(checkout.local("greenmail")));
        jars.add(checkout.local("local-1.0.0-SNAPSHOT.jar"));
        return jars;
    }

    @Override
    List<String> jvmFlags() {
        return JavaRuntime.smallProcess(96);
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    Path startUpCaches() {
        return checkout.startUpCaches();
    }

    @Override
    public boolean answers() {
        return HttpProbe.isFine(addresses.http("mail") + "/");
    }
}
