package de.chancenwege.service.web;

import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where those go who must leave the page quickly: some page that tells nothing about them. */
@Named("exit")
@Singleton
@Startup
public final class QuickExit {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final URI address;

  QuickExit(@ConfigProperty(name = "chancenwege.exit") URI address) {
    if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
      throw new IllegalArgumentException(
          "chancenwege.exit must be the address of a web page, with https://, not " + address);
    }
    this.address = address;
  }

  public String getAddress() {
    return address.toString();
  }
}
