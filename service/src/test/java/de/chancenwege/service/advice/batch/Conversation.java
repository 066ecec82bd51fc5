package de.chancenwege.service.advice.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/** A batch that is still being sent while its answers are read. */
public final class Conversation implements AutoCloseable {
  private static final int PATIENCE_MILLISECONDS = 30_000;
  private static final int HEX = 16;

  private final Socket socket;
  private final InputStream in;
  private final String head;
  private int left;

  private Conversation(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
    this.head = readHead();
  }

  /** Begins with a line, and waits until the service begins to answer. */
  public static Conversation begin(URI service, String line) throws IOException {
    var socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(PATIENCE_MILLISECONDS);
    var request =
        "POST /api/v1/advice/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";
    socket.getOutputStream().write((request + chunk(line)).getBytes(UTF_8));
    return new Conversation(socket);
  }

  /** Status and headers of the answer. */
  public String head() {
    return head;
  }

  /** Sends one more line. */
  public void send(String line) throws IOException {
    socket.getOutputStream().write(chunk(line).getBytes(UTF_8));
  }

  /** Says that there are no more lines. */
  public void end() throws IOException {
    socket.getOutputStream().write("0\r\n\r\n".getBytes(UTF_8));
  }

  private static String chunk(String line) {
    return Integer.toHexString(line.getBytes(UTF_8).length + 1) + "\r\n" + line + "\n\r\n";
  }

  private String readHead() throws IOException {
    var read = new StringBuilder();
    for (var line = line(); !line.isEmpty(); line = line()) {
      read.append(line).append('\n');
    }
    return read.toString();
  }

  /** The next line of the answer; empty at its end. */
  public String read() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = readByte(); b >= 0 && b != '\n'; b = readByte()) {
      line.write(b);
    }
    return line.toString(UTF_8);
  }

  private int readByte() throws IOException {
    if (left == 0) {
      left = Integer.parseInt(line(), HEX);
      if (left == 0) {
        return -1;
      }
    }
    int b = in.read();
    if (--left == 0) {
      line();
    }
    return b;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the service hung up");
      }
      line.append((char) b);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
