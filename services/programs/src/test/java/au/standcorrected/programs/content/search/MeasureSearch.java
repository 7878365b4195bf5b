package au.standcorrected.programs.content.search;

import au.standcorrected.kit.embedded.EmbeddedPostgres;
import au.standcorrected.kit.embedded.PostgresSettings;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.search.SearchQueriesTest.Question;
import au.standcorrected.programs.content.search.SearchQueriesTest.Questions;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How long the service takes to find programs, beside a row read by its primary key through the same pool.
 * Arguments: the content folder, the folder of migrations, the questions, how often all of them are asked.
 */
public final class MeasureSearch {
    private static final double BOUND_MS = 30;
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    private MeasureSearch() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Collection<ProgramDocument> programs = programs(Path.of(arguments[0]));
        Questions questions = new YAMLMapper().readValue(Path.of(arguments[2]).toFile(), Questions.class);
        List<String> asked = Stream.concat(questions.byAStranger().stream(), questions.byUs().stream())
                .map(Question::asked)
                .toList();
        int rounds = Math.min(Integer.parseInt(arguments[3]), 100);
        Path data = Files.createTempDirectory("measure-search");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresSettings.in(data.resolve("postgres")))) {
            postgres.createDatabase("programs", "local");
            try (AgroalDataSource pool = pool(postgres.jdbcUrl("programs"))) {
                fill(pool, Path.of(arguments[1]), programs);
                SearchSignals signals = new SearchSignals(pool);
                List<Double> anchor = new ArrayList<>();
                List<Double> search = new ArrayList<>();
                for (int round = -2; round < rounds; round++) { // two to warm up
                    for (String question : asked) {
                        double key = milliseconds(() -> byKey(pool));
                        double found = milliseconds(() -> find(signals, question));
                        if (round >= 0) {
                            anchor.add(key);
                            search.add(found);
                        }
                    }
                }
                System.exit(tell(programs.size(), anchor, search));
            }
        }
    }

    private static int tell(int programs, List<Double> anchor, List<Double> search) {
        double p95 = share(search, 0.95);
        System.out.printf(
                Locale.ROOT,
                "search over %d programs, %d questions: p50 %.2f ms, p95 %.2f ms (bound %.0f)%n"
                        + "a row by its primary key through the same pool: p50 %.2f ms, p95 %.2f ms%n",
                programs,
                search.size(),
                share(search, 0.5),
                p95,
                BOUND_MS,
                share(anchor, 0.5),
                share(anchor, 0.95));
        return p95 <= BOUND_MS ? 0 : 1;
    }

    private static void find(SearchSignals signals, String question) {
        SearchSignals.Found found = signals.of(PlainWords.of(question));
        if (Ranking.of(found.programs(), found.hits(), found.sayings()).isEmpty()) {
            throw new IllegalStateException("nothing was found for: " + question);
        }
    }

    private static void byKey(AgroalDataSource pool) {
        try (Connection connection = pool.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select fingerprint from content.search_entry where slug = ?")) {
            query.setString(1, "sacroiliac-joint-dysfunction");
            query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(AgroalDataSource pool, Path migrations, Collection<ProgramDocument> programs)
            throws SQLException, IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String migration : List.of("V1_1__content_programs", "V1_2__told_form", "V3_1__search")) {
                statement.execute(Files.readString(migrations.resolve(migration + ".sql")));
            }
            for (ProgramDocument program : programs) {
                statement.execute(
                        "insert into content.program (id, slug, version, draft, draft_updated_at, seed, seed_hash)"
                                + " values (gen_random_uuid(), '" + program.slug() + "', 0, '{}', now(), '{}', '')");
            }
        }
        SearchIndex index = new SearchIndex(pool);
        for (ProgramDocument program : programs) {
            PublishedRevision revision = new PublishedRevision(
                    UUID.randomUUID(), program.slug(), 1, "\"1\"", program, new byte[0], "", Instant.EPOCH);
            index.learn(revision);
            index.write(revision);
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static Collection<ProgramDocument> programs(Path content) throws IOException {
        Map<String, ExerciseDocument> library = new TreeMap<>();
        for (Path file : files(content.resolve("exercises"))) {
            ExerciseDocument exercise = YAML.readValue(file.toFile(), ExerciseDocument.class);
            library.put(exercise.slug(), exercise);
        }
        List<ProgramDocument> programs = new ArrayList<>();
        for (Path file : files(content.resolve("programs"))) {
            ProgramDocument program = YAML.readValue(file.toFile(), ProgramDocument.class);
            programs.add(program.inlining(slug -> Optional.ofNullable(library.get(slug))));
        }
        return programs;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static AgroalDataSource pool(String url) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("programs"))
                                .credential(new SimplePassword("local")))));
    }

    private static double milliseconds(Runnable asked) {
        long before = System.nanoTime();
        asked.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double share(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
    }
}
