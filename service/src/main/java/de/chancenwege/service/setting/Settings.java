package de.chancenwege.service.setting;

import static de.chancenwege.service.setting.Setting.of;
import static de.chancenwege.service.setting.Setting.optional;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.service.rulebook.certificate.EngineChoice;
import de.chancenwege.service.setting.Setting.Fault;
import de.chancenwege.service.start.StartRefusedException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All settings of an installation. */
public final class Settings {
  private static final String OURS = "CHANCENWEGE_";

  /** Of the sign-in with the account of the institution: all or none. */
  private static final List<Setting> INSTITUTION =
      List.of(
          optional("chancenwege.oidc.issuer", Allowed.encrypted()),
          optional("chancenwege.oidc.client-id", Allowed.text()),
          optional("chancenwege.oidc.client-secret", Allowed.text()));

  private static final List<Setting> OTHERS =
      List.of(
          of("quarkus.http.port", Allowed.number(0, 65_535)),
          of("chancenwege.engine", Allowed.oneOf(engines())),
          of("chancenwege.exit", Allowed.webPage()),
          optional("chancenwege.operator.name", Allowed.text()),
          optional("chancenwege.operator.address", Allowed.text()),
          optional("chancenwege.operator.email", Allowed.text()),
          of("chancenwege.draft.days", Allowed.number(0, 90)),
          optional("chancenwege.guided.secret", Allowed.key()),
          of("chancenwege.law-watch.months", Allowed.number(1, 120)),
          of("chancenwege.ask-without-account", Allowed.yesOrNo()),
          of("chancenwege.metrics-open", Allowed.yesOrNo()),
          of("chancenwege.access.session-idle", Allowed.time()),
          of("chancenwege.access.session-longest", Allowed.time()),
          of("chancenwege.access.event-days", Allowed.number(1, 3650)),
          of("chancenwege.access.bcrypt-rounds", Allowed.number(4, 16)),
          of("chancenwege.access.cookie-always-secure", Allowed.yesOrNo()),
          of("chancenwege.oidc.roles-claim", Allowed.text()),
          of("chancenwege.oidc.role.recht", Allowed.text()),
          of("chancenwege.oidc.role.freigabe", Allowed.text()),
          of("chancenwege.oidc.role.verwaltung", Allowed.text()),
          of("chancenwege.oidc.role.technik", Allowed.text()),
          of("chancenwege.effect.status", Allowed.text()),
          of("chancenwege.effect.birth", Allowed.text()),
          of("chancenwege.effect.people", Allowed.number(1, 1_000_000)),
          // Not the operator's, or read elsewhere: the build and the database see to them.
          optional("chancenwege.version", Allowed.text()),
          optional("chancenwege.data-dir", Allowed.text()),
          optional("chancenwege.commit", Allowed.text()));

  private Settings() {}

  private static List<String> engines() {
    return Arrays.stream(EngineChoice.values())
        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Stream<Setting> all() {
    return Stream.concat(OTHERS.stream(), INSTITUTION.stream());
  }

  /**
   * Looks at all of them.
   *
   * @param values the value of a property, with the default
   * @throws StartRefusedException if some cannot be, with all of these
   */
  public static void require(Function<String, Optional<String>> values)
      throws StartRefusedException {
    var wrong = all().flatMap(one -> one.fault(values.apply(one.property())).stream());
    var faults = Stream.concat(wrong, half(values).stream()).toList();
    if (!faults.isEmpty()) {
      throw new StartRefusedException(
          faults.stream().map(Fault::german).collect(Collectors.joining(" ")),
          faults.stream().map(Fault::english).collect(Collectors.joining(" ")));
    }
  }

  private static Optional<Fault> half(Function<String, Optional<String>> values) {
    var given =
        INSTITUTION.stream().filter(one -> values.apply(one.property()).isPresent()).count();
    if (given == 0 || given == INSTITUTION.size()) {
      return Optional.empty();
    }
    var names = INSTITUTION.stream().map(Setting::variable).collect(Collectors.joining(", "));
    return Optional.of(
        new Fault(
            "Nur ein Teil ist gesetzt von: " + names + ". Alle setzen oder keine.",
            "Only a part is set of: " + names + ". Set all of them or none."));
  }

  /** A sentence for each variable that looks like a setting and is none. */
  public static List<String> remarks(Collection<String> variables) {
    var known = all().map(Setting::variable).filter(name -> name.startsWith(OURS)).toList();
    return variables.stream()
        .filter(name -> name.startsWith(OURS) && !known.contains(name))
        .sorted()
        .map(name -> name + " is no setting and changes nothing" + meant(name, known))
        .toList();
  }

  private static String meant(String name, List<String> known) {
    return Closest.to(name, known).map(near -> "; is it " + near + '?').orElse("");
  }
}
