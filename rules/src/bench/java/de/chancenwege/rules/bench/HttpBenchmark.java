package de.chancenwege.rules.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same advice asked of a service that runs under {@code -Dbench.url}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HttpBenchmark {

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request =
      HttpRequest.newBuilder(URI.create(System.getProperty("bench.url") + "/api/v1/advice"))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body()))
          .build();

  @Benchmark
  public String adviceOverHttp() throws IOException, InterruptedException {
    var response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }

  private static String body() {
    var facts =
        Person.values().entrySet().stream()
            .map(HttpBenchmark::json)
            .collect(Collectors.joining(","));
    return "{\"asOf\":\"" + Person.DAY + "\",\"facts\":{" + facts + "}}";
  }

  private static String json(Map.Entry<String, Object> fact) {
    var value = fact.getValue();
    var plain = value instanceof Boolean || value instanceof Number;
    return "\"" + fact.getKey() + "\":" + (plain ? value : "\"" + value + "\"");
  }
}
