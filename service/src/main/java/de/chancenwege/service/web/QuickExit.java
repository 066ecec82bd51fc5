package de.chancenwege.service.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where those go who must leave the page quickly: some page that tells nothing about them. */
@Named("exit")
@Singleton
public final class QuickExit {

  private final URI address;

  QuickExit(@ConfigProperty(name = "chancenwege.exit") URI address) {
    this.address = address;
  }

  public String getAddress() {
    return address.toString();
  }
}
