import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks the service for a decision and for the letter to the borrower. Java 17, no packages.
 *
 * <pre>java Decide.java http://127.0.0.1:8080 loan.json [token]</pre>
 */
public final class Decide {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI service;
    private final String token;

    private Decide(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        var decide = new Decide(URI.create(arguments[0]), arguments.length > 2 ? arguments[2] : null);
        var loan = java.nio.file.Files.readString(Path.of(arguments[1]));
        System.out.println(decide.ask("/v1/decision", "application/json", loan));
        System.out.println(decide.ask("/v1/letter", "text/plain", "{\"loan\":" + loan + "}"));
    }

    private String ask(String path, String accept, String body) throws Exception {
        var request = HttpRequest.newBuilder(service.resolve(path))
                .timeout(Duration.ofSeconds(15))
                .header("content-type", "application/json")
                .header("accept", accept)
                .header("accept-language", "zh")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        // A refusal is a problem document (RFC 9457): its `problems` name each field that is wrong.
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
