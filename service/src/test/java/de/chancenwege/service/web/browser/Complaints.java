package de.chancenwege.service.web.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a browser complains about on a page, and requests that leave our host. */
final class Complaints {
  private static final String DATA = "data:";

  private final Page page;
  private final String base;
  private final List<String> heard = new ArrayList<>();
  private final Set<String> downloads = new HashSet<>();
  private String leavesFor = DATA;

  Complaints(Page page, String base) {
    this.page = page;
    this.base = base;
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> heard.add("script: " + error));
    page.onDownload(download -> downloads.add("failed: " + download.url()));
    page.onRequest(this::watch);
    page.onRequestFailed(this::miss);
  }

  /** What a newer question has overtaken, or a page that is left looks for, is given up. */
  private void miss(Request request) {
    var isAsked = request.url().equals(base + "/ergebnis") || request.url().endsWith("/pruefen");
    if (!isAsked || !request.failure().contains("ERR_ABORTED")) {
      heard.add("failed: " + request.url());
    }
  }

  private void hear(ConsoleMessage message) {
    var isAnswerWithErrorStatus =
        message.text().startsWith("Failed to load resource: the server responded with a status of")
            && message.location().startsWith(page.url());
    if (List.of("error", "warning").contains(message.type()) && !isAnswerWithErrorStatus) {
      heard.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  private void watch(Request request) {
    var isOurs = request.url().startsWith(base) || request.url().startsWith(DATA);
    if (!isOurs && !request.url().startsWith(leavesFor)) {
      heard.add("foreign: " + request.url());
    }
  }

  /** Goes to that other host on purpose. */
  void leavingFor(String address) {
    leavesFor = address;
  }

  /** All of them. A download ends the request of a page, which the browser calls failed. */
  List<String> all() {
    return heard.stream().filter(complaint -> !downloads.contains(complaint)).toList();
  }
}
