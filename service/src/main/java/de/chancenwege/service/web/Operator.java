package de.chancenwege.service.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this installation, as far as they have said so. */
@Singleton
public final class Operator {

  private final String name;
  private final String address;
  private final String email;

  Operator(
      @ConfigProperty(name = "chancenwege.operator.name") Optional<String> name,
      @ConfigProperty(name = "chancenwege.operator.address") Optional<String> address,
      @ConfigProperty(name = "chancenwege.operator.email") Optional<String> email) {
    this.name = name.orElse("").strip();
    this.address = address.orElse("").strip();
    this.email = email.orElse("").strip();
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  public String email() {
    return email;
  }

  /** What they have not said, in German. */
  public List<String> missing() {
    var missing = new ArrayList<String>();
    if (name.isEmpty()) {
      missing.add("Name");
    }
    if (address.isEmpty()) {
      missing.add("Anschrift");
    }
    if (email.isEmpty()) {
      missing.add("E-Mail-Adresse");
    }
    return List.copyOf(missing);
  }
}
