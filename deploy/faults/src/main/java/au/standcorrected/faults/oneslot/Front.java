package au.standcorrected.faults.oneslot;

import au.standcorrected.faults.Replica;
import au.standcorrected.kit.testing.TestTokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Both replicas of booking, on loopback. */
final class Front {
    private static final String V1 = "/api/booking/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper json = new ObjectMapper();

    private final List<Replica> replicas;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Front(List<Replica> replicas) {
        this.replicas = replicas;
    }

    /** What somebody sends; {@code headers} beside the token. */
    record Request(String method, String path, Object body, String token, Map<String, String> headers) {
        static Request post(Person person, String path, Object body) {
            return new Request("POST", path, body, person.token(), Map.of());
        }

        Request with(String header, String value) {
            return new Request(method, path, body, token, Map.of(header, value));
        }
    }

    /** Somebody with a token. */
    record Person(UUID member, String token) {
        static Person of(UUID member, String role) {
            return new Person(member, TestTokens.of(member, role));
        }
    }

    /** @param replica any number; it names one of them */
    Answer send(Request request, int replica) {
        return sendLater(request, replica).join();
    }

    /** The same request through every replica at once. */
    List<Answer> sendTwice(Request request) {
        List<CompletableFuture<Answer>> sent = List.of(sendLater(request, 0), sendLater(request, 1));
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Answer> sendLater(Request request, int replica) {
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(
                            URI.create(replicas.get(Math.floorMod(replica, replicas.size()))
                                    .url(V1 + request.path())))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + request.token())
                    .header("Content-Type", "application/json")
                    .method(
                            request.method(),
                            HttpRequest.BodyPublishers.ofString(json.writeValueAsString(request.body())));
            request.headers().forEach(builder::header);
            return http.sendAsync(builder.build(), HttpResponse.BodyHandlers.ofString())
                    .thenApply(Front::read)
                    .exceptionally(failure -> new Answer(0, MissingNode.getInstance()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer read(HttpResponse<String> answer) {
        try {
            return new Answer(answer.statusCode(), json.readTree(answer.body()));
        } catch (IOException e) {
            return new Answer(answer.statusCode(), MissingNode.getInstance());
        }
    }
}
