package au.standcorrected.local.part;

import au.standcorrected.kit.embedded.KafkaBroker;
import au.standcorrected.kit.embedded.KafkaLibraries;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.process.JavaRuntime;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Kafka with the platform's topics. */
final class KafkaPart extends JavaPart {
    private final Addresses addresses;
    private final Checkout checkout;

    KafkaPart(DataFolder data, Addresses addresses, Checkout checkout) {
        super("kafka", data);
        this.addresses = addresses;
        this.checkout = checkout;
    }

    @Override
    public List<Integer> ports() {
        return List.of(addresses.port("kafka"));
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    List<String> program() {
        List<String> program = new ArrayList<>(List.of(
                "-cp",
                KafkaLibraries.classPath(),
                "au.standcorrected.kit.embedded.KafkaBroker",
                data().of("kafka").toString(),
                Integer.toString(addresses.port("kafka"))));
        program.addAll(Topics.all());
        return program;
    }

    @Override
    List<Path> jars() {
        return Stream.of(KafkaLibraries.classPath().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    @Override
    List<String> jvmFlags() {
        return JavaRuntime.smallProcess(256);
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    Path startUpCaches() {
        return checkout.startUpCaches();
    }

    /** Listening is not enough: consumers that come before their topics look for them again only minutes later. */
    @Override
    public boolean answers() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.anyMatch(line -> line.equals(KafkaBroker.READY + addresses.port("kafka")));
        } catch (IOException e) {
            return false;
        }
    }
}
