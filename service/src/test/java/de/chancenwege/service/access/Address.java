package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.page;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address of the program, as its resources say.
 *
 * @param method the verb of HTTP
 * @param template with its parameters in braces
 * @param type what it takes
 * @param hasRoles whether it is for some roles only
 */
record Address(String method, String template, String type, boolean hasRoles)
    implements Comparable<Address> {
  /** No draft, no table, no account and no key is called so. */
  private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}:]*(?::\\s*([^}|]*)[^}]*)?}");
  private static final Pattern GUARDED =
      Pattern.compile("/(werkstatt|konto|api/v1/workshop)(/.*)?");
  private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";

  /** All those of the workshop and of accounts, and whatever else is not for everybody. */
  static List<Address> guarded() {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return found().filter(Address::isGuarded).sorted().toList();
        });
  }

  private static Stream<Address> found() {
    return new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("de.chancenwege.service")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .flatMap(Address::of);
  }

  private boolean isGuarded() {
    return hasRoles || GUARDED.matcher(template).matches();
  }

  private static Stream<Address> of(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType())
        .filter(verb -> verb.getPackageName().equals(Path.class.getPackageName()))
        .map(JavaClass::getSimpleName)
        .filter(VERBS::contains)
        .map(verb -> of(method, verb));
  }

  private static Address of(JavaMethod method, String verb) {
    var type = method.getOwner();
    return new Address(
        verb,
        (path(type) + '/' + path(method)).replaceAll("/+", "/").replaceAll("/$", ""),
        consumed(method).or(() -> consumed(type)).orElse(URL_ENCODED),
        type.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(RolesAllowed.class));
  }

  private static String path(HasAnnotations<?> place) {
    return place.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
  }

  private static Optional<String> consumed(HasAnnotations<?> place) {
    return place.tryGetAnnotationOfType(Consumes.class).map(consumes -> consumes.value()[0]);
  }

  /** Where it is, with parameters that name nothing that exists. */
  String path() {
    return PARAMETER
        .matcher(template)
        .replaceAll(found -> Optional.ofNullable(found.group(1)).orElse(NOTHING));
  }

  /** Whether a browser sends it as a form of a page. */
  boolean isForm() {
    return method.equals("POST") && !template.startsWith("/api/");
  }

  /** Asks for it with a form, or a body, that says nothing but the token. */
  Response send(String session, String token, String site) {
    var request = page().cookie(Staff.COOKIE, session).header("Sec-Fetch-Site", site);
    return with(request, token).request(method, path());
  }

  private RequestSpecification with(RequestSpecification request, String token) {
    if (method.equals("GET")) {
      return request;
    }
    if (!isForm()) {
      return request
          .header("If-Match", "\"1\"")
          .contentType(type)
          .body("{}".getBytes(StandardCharsets.UTF_8));
    }
    return type.startsWith("multipart")
        ? request.multiPart(FormGuard.FIELD, token)
        : request.contentType(type).formParam(FormGuard.FIELD, token);
  }

  @Override
  public int compareTo(Address other) {
    return Comparator.comparing(Address::template)
        .thenComparing(Address::method)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return method + ' ' + template;
  }
}
