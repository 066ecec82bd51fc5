package de.chancenwege.service.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One HTTP connection that stays open, with as little work on this side as possible. */
public final class Connection implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 60_000;
  private static final int BUFFER = 1 << 16;
  private static final int CHUNKED = -1;

  private final Socket socket;
  private final InputStream in;

  /** What came back. */
  public static final class Answer {
    private final int status;
    private final byte[] body;

    private Answer(int status, byte[] body) {
      this.status = status;
      this.body = body;
    }

    int status() {
      return status;
    }

    int size() {
      return body.length;
    }

    /** The beginning of the text, or all of it. */
    String text(int bytes) {
      return new String(body, 0, Math.min(bytes, body.length), UTF_8);
    }
  }

  Connection(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.socket.setTcpNoDelay(true);
    this.socket.setSoTimeout(TIMEOUT_MILLIS);
    this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** The bytes of a question for advice. */
  static byte[] question(String body) {
    return post("/api/v1/advice", "Content-Type: application/json", body);
  }

  /** The bytes of a form that a browser sends. */
  static byte[] form(String path, String body) {
    var type = "Content-Type: application/x-www-form-urlencoded";
    return post(path, type + "\r\nAccept: text/html\r\nAccept-Encoding: gzip", body);
  }

  /** The bytes with which a browser asks for a page. */
  static byte[] page(String path) {
    var headers = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Encoding: gzip";
    return ("GET " + path + headers + "\r\n\r\n").getBytes(US_ASCII);
  }

  private static byte[] post(String path, String headers, String body) {
    var content = body.getBytes(UTF_8);
    var head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + headers
            + "\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    var request = new byte[head.length() + content.length];
    System.arraycopy(head.getBytes(US_ASCII), 0, request, 0, head.length());
    System.arraycopy(content, 0, request, head.length(), content.length);
    return request;
  }

  /** The bytes of a request without a body. */
  static byte[] get(String path) {
    return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(US_ASCII);
  }

  Answer send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    var status = Integer.parseInt(line().split(" ", -1)[1]);
    int length = CHUNKED;
    for (var header = line(); !header.isEmpty(); header = line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    return new Answer(status, length == CHUNKED ? chunks() : bytes(length));
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream(BUFFER);
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(bytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private byte[] bytes(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
