package de.chancenwege.service.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads what comes back until the end. */
public final class RawHttp {
  private static final int PATIENCE_MILLISECONDS = 20_000;

  private RawHttp() {}

  /** Sends the text as it is; it should ask for the connection to be closed. */
  public static String send(URI service, String request) throws IOException {
    try (var socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
