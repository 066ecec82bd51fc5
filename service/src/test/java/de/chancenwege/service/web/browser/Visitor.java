package de.chancenwege.service.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.chancenwege.service.access.Staff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Someone who uses the page, and what their browser complains about. */
final class Visitor {

  private static final List<String> WCAG_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private static final double LONGEST_WAIT_MILLIS = 15_000;

  private static final int MOST_LOOKS = 20;

  private static final int MOST_TABS = 600;

  private static final String IS_AT =
      """
      wanted => {
        const at = document.activeElement;
        return at.id === wanted || at.textContent.trim().startsWith(wanted);
      }
      """;

  private final BrowserContext context;
  private final String base;
  private final Page page;
  private final Complaints complaints;
  private int navigations;

  Visitor(BrowserContext context, String base) {
    this.context = context;
    this.base = base.replaceAll("/$", "");
    this.page = context.newPage();
    page.setDefaultTimeout(LONGEST_WAIT_MILLIS);
    page.onFrameNavigated(frame -> navigations++);
    this.complaints = new Complaints(page, this.base);
  }

  /** Errors and warnings of the browser, failed requests, requests to other hosts. */
  List<String> complaints() {
    return complaints.all();
  }

  /** Goes to that other host on purpose. */
  Visitor leavingFor(String address) {
    complaints.leavingFor(address);
    return this;
  }

  Page page() {
    return page;
  }

  Visitor open(String path) {
    page.navigate(base + path);
    return this;
  }

  /** Signs in as somebody of the staff. */
  Visitor signIn(String name) {
    open("/konto/anmelden").type("name", name).type("passwort", Staff.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("anmelden"));
    return this;
  }

  /** Opens the overview; while it is being made, as often as the page asks for it. */
  Visitor overview(String query) {
    open("/uebersicht" + query);
    for (int i = 0; i < MOST_LOOKS && page.locator("#in-arbeit").count() > 0; i++) {
      page.locator("#in-arbeit a").click();
      page.waitForLoadState();
    }
    return this;
  }

  Visitor choose(String fact, String code) {
    page.locator("select[name='%s']".formatted(fact)).selectOption(code);
    return this;
  }

  Visitor check(String fact, String code) {
    page.locator("input[name='%s'][value='%s']".formatted(fact, code)).check();
    return this;
  }

  Visitor type(String field, String text) {
    page.locator("input[name='%s']".formatted(field)).fill(text);
    return this;
  }

  Visitor date(String fact, String day, String month, String year) {
    return type(fact + ".tag", day).type(fact + ".monat", month).type(fact + ".jahr", year);
  }

  Visitor send() {
    return press(".cw-submit .kern-btn--primary");
  }

  /** Asks for the time to come; an answer must be there. */
  Visitor timeline() {
    return press("button[formaction='/zeitleiste']");
  }

  /** Leaves the field for the first question. */
  Visitor leave() {
    first("#formular select").focus();
    return this;
  }

  /** Wants to see why questions are asked. */
  Visitor reasons() {
    first("#warum").check();
    return this;
  }

  /** Looks for questions. */
  Visitor filter(String words) {
    first("#suche").fill(words);
    return this;
  }

  /** Waits until the result beside the form says that. */
  Visitor hears(String words) {
    page.locator("#stand", new Page.LocatorOptions().setHasText(words)).waitFor();
    return this;
  }

  /** Opens everything, and waits until every way beside the form tells why. */
  Visitor unfoldWays() {
    unfold();
    page.waitForCondition(() -> page.locator(".cw-way:not(:has(.cw-way__body))").count() == 0);
    return this;
  }

  /** Asks for the sheet to take away; an answer must be there. */
  Visitor sheet() {
    return press("button[formaction='/blatt']");
  }

  /** Asks for the sheet as it is chosen. */
  Visitor show() {
    return press(".cw-sheet-form .kern-btn--primary");
  }

  /** Takes back every choice of that name. */
  Visitor uncheck(String name) {
    var chosen = page.locator("input[name='%s']:checked".formatted(name));
    while (chosen.count() > 0) {
      chosen.first().uncheck();
    }
    return this;
  }

  /** Sends the form of the start page to another address, as its buttons below an answer do. */
  Visitor post(String address, String... more) {
    page.evaluate(
        """
        ([address, name, value]) => {
          const form = document.getElementById('formular');
          if (name) {
            const field = document.createElement('input');
            field.type = 'hidden';
            field.name = name;
            field.value = value;
            form.append(field);
          }
          form.querySelector('.cw-submit button').formAction = address;
        }
        """,
        Stream.concat(Stream.of(address), Stream.of(more)).toList());
    return send();
  }

  /** Chooses a file with that content and loads it. */
  Visitor upload(String content) {
    var file =
        new FilePayload("fall.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
    page.locator("input[type=file]").setInputFiles(file);
    return press("form[action='/fall'] button");
  }

  Visitor press(String button) {
    var before = navigations;
    page.locator(button).click();
    page.waitForCondition(() -> navigations > before);
    page.waitForLoadState();
    return this;
  }

  /** Opens everything that is folded, so that nothing escapes a check. */
  Visitor unfold() {
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
    return this;
  }

  /** Goes on with the keyboard until the element has this id or begins with these words. */
  Visitor tabTo(String idOrWords) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate(IS_AT, idOrWords)) {
        return this;
      }
    }
    throw new AssertionError("The keyboard does not reach " + idOrWords);
  }

  Locator first(String selector) {
    return page.locator(selector).first();
  }

  /** What violates WCAG 2.0, 2.1 or 2.2 at level A or AA, with the places. */
  List<String> violations() {
    return Axe.violations(page, new AxeBuilder(page).withTags(WCAG_AA));
  }

  /** The same for one rule of axe. */
  List<String> violationsOf(String rule) {
    return Axe.violations(page, new AxeBuilder(page).withRules(List.of(rule)));
  }

  boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  void close() {
    context.close();
  }
}
