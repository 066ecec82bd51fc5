package de.chancenwege.service.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** A text that would run, or make a template compute, if a page took it for a part of itself. */
final class EvilText {
  static final String TEXT =
      "</textarea><script>alert(1)</script>'\"><img src=x onerror=alert(1)> {7*7}"
          + " {inject:exit.address}";

  private EvilText() {}

  /** The page says it, letter by letter. */
  static void isShownBy(Response page, String what) {
    assertThat(page.asString()).as(what).contains("&lt;script&gt;alert(1)", "{7*7}");
    doesNotRunIn(page, what);
  }

  /** The page at that address says it. */
  static void isShown(Workshop by, String path) {
    var page = by.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    isShownBy(page, path);
  }

  /** Whether the page says it or not, it is no part of the page. */
  static void doesNotRunIn(Response page, String what) {
    assertThat(page.asString())
        .as(what)
        .doesNotContain("<script>alert", "<img src=x", "</textarea><script");
  }
}
