package de.chancenwege.service.web.editing;

import static de.chancenwege.service.access.Staff.COOKIE;
import static de.chancenwege.service.access.Staff.page;
import static de.chancenwege.service.access.Staff.token;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page of a proposal. */
final class Proposal {
  private static final Pattern CONTENT = Pattern.compile("name=\"inhalt\" value=\"([^\"]*)\"");
  private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

  private static final Pattern SOURCE = Pattern.compile("name=\"quelle\" value=\"([^\"]*)\"");

  private Proposal() {}

  /** Presses its button; browsers send lines with both marks of their end. */
  static Response take(Workshop who, String draft, String proposal) {
    var content = unescaped(Workshop.find(CONTENT, proposal).orElseThrow());
    return page()
        .cookie(COOKIE, who.session())
        .multiPart("formularmarke", token(proposal))
        .multiPart(
            "quelle", Workshop.find(SOURCE, proposal).orElseThrow(), "text/plain; charset=utf-8")
        .multiPart("revision", Workshop.find(REVISION, proposal).orElseThrow())
        .multiPart(
            new MultiPartSpecBuilder(content.replace("\n", "\r\n"))
                .controlName("inhalt")
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build())
        .post(draft + "/uebernehmen");
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
