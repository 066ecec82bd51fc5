package de.chancenwege.service.access;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.chancenwege.service.access.account.Accounts;
import de.chancenwege.service.access.account.Roles;
import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every address of the workshop and of accounts that changes something, found in the resources. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryFormTest {
  private static final String NOT_OURS = "Dieses Formular gilt nicht mehr";

  private static final String URL_ENCODED = "application/x-www-form-urlencoded";

  @Inject Accounts accounts;

  private record Form(String address, String type) implements Comparable<Form> {
    @Override
    public int compareTo(Form other) {
      return address.compareTo(other.address);
    }

    Response send(String session, String token, String site) {
      var request = page().cookie(COOKIE, session).header("Sec-Fetch-Site", site);
      return type.startsWith("multipart")
          ? request.multiPart(FormGuard.FIELD, token).post(address)
          : request.contentType(type).formParam(FormGuard.FIELD, token).post(address);
    }
  }

  private static Set<Form> forms() {
    var forms = new TreeSet<Form>();
    for (var type : new ClassFileImporter().importPackages("de.chancenwege.service.web")) {
      for (var method : type.getMethods()) {
        if (method.isAnnotatedWith(POST.class)) {
          forms.add(form(type, method));
        }
      }
    }
    forms.removeIf(form -> !form.address().matches("/(werkstatt|konto)(/.*)?"));
    forms.removeIf(form -> form.address().equals(Refusals.SIGN_IN));
    assertThat(forms).hasSizeGreaterThanOrEqualTo(20);
    return forms;
  }

  private static Form form(JavaClass type, JavaMethod method) {
    var path = path(type) + '/' + path(method);
    var address = path.replaceAll("\\{[^}]*\\}", "1").replaceAll("/+", "/").replaceAll("/$", "");
    return new Form(address, consumed(method).or(() -> consumed(type)).orElse(URL_ENCODED));
  }

  private static String path(HasAnnotations<?> place) {
    return place.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
  }

  private static Optional<String> consumed(HasAnnotations<?> place) {
    return place.tryGetAnnotationOfType(Consumes.class).map(consumes -> consumes.value()[0]);
  }

  private String session() {
    return Staff.session(accounts, "ada", Set.copyOf(Roles.ALL));
  }

  @Test
  void none_takes_what_carries_no_token_of_the_session() {
    var session = session();
    for (var form : forms()) {
      var answer = form.send(session, "AAAA", "same-origin");
      assertThat(answer.statusCode()).as(form.toString()).isEqualTo(403);
      assertThat(answer.asString()).as(form.toString()).contains(NOT_OURS);
    }
    assertThat(page().cookie(COOKIE, session).get("/konto").statusCode()).isEqualTo(200);
  }

  @Test
  void none_takes_what_another_site_has_made_somebody_send() {
    var session = session();
    var token = token(page().cookie(COOKIE, session).get("/konto").asString());
    for (var form : forms()) {
      for (var site : Set.of("cross-site", "same-site")) {
        var answer = form.send(session, token, site);
        assertThat(answer.statusCode()).as(form + " " + site).isEqualTo(403);
        assertThat(answer.asString()).as(form.toString()).contains(NOT_OURS);
      }
    }
  }

  @Test
  void none_takes_anything_from_somebody_who_is_not_signed_in() {
    for (var form : forms()) {
      var answer = form.send("kein", "AAAA", "same-origin");
      assertThat(answer.statusCode()).as(form.toString()).isEqualTo(303);
      assertThat(answer.header("Location")).as(form.toString()).endsWith(Refusals.SIGN_IN);
    }
  }
}
