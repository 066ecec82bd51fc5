package de.chancenwege.service.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.Config;

/**
 * Where the service will listen.
 *
 * @param host name or address of this machine
 * @param port 0 for any that is free
 */
public record ListenAddress(String host, int port) {

  /** As the service itself will read it. */
  public static ListenAddress of(Config config) {
    return new ListenAddress(
        config.getValue("quarkus.http.host", String.class),
        config.getValue("quarkus.http.port", Integer.class));
  }

  /**
   * Listens for a moment: the database and the rules need not be started to find out that nobody
   * could ask.
   *
   * @throws StartRefusedException if something else listens there, or nobody can
   */
  public void requireFree() throws StartRefusedException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true); // Connections of an earlier run may still be closing.
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException | IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private StartRefusedException refused(Exception e) {
    var reason = " (" + e.getMessage() + "). ";
    return new StartRefusedException(
        "Unter der Adresse "
            + this
            + " kann es nicht erreichbar sein"
            + reason
            + "Meist benutzt ein anderes Programm den Port: dieses beenden oder QUARKUS_HTTP_PORT auf"
            + " einen anderen setzen.",
        "It cannot listen on "
            + this
            + reason
            + "Mostly another program uses the port: stop that one or set QUARKUS_HTTP_PORT to another.",
        e);
  }

  @Override
  public String toString() {
    return host + ':' + port;
  }
}
