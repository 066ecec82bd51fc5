package de.chancenwege.service.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

/**
 * The least that a server on the same foundation can do: it reads a body and sends one. Arguments
 * are the port and the size of what it sends.
 */
final class EchoServer extends AbstractVerticle {
  private final int port;
  private final Buffer answer;

  private EchoServer(int port, Buffer answer) {
    this.port = port;
    this.answer = answer;
  }

  public static void main(String... args) {
    int port = Integer.parseInt(args[0]);
    var answer = Buffer.buffer(new byte[Integer.parseInt(args[1])]);
    var each = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
    Vertx.vertx().deployVerticle(() -> new EchoServer(port, answer), each);
  }

  @Override
  public void start(Promise<Void> started) {
    vertx
        .createHttpServer()
        .requestHandler(
            request ->
                request
                    .body()
                    .onSuccess(
                        body ->
                            request
                                .response()
                                .putHeader("Content-Type", "application/json")
                                .end(answer.copy())))
        .listen(port, "127.0.0.1")
        .<Void>mapEmpty()
        .onComplete(started);
  }
}
