package de.chancenwege.service.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page. */
final class Axe {
  private Axe() {}

  /**
   * Violations, with the places. Axe looks at a page from one place and takes a target that the bar
   * of buttons covers there for a small one. Who scrolls on has it free, so the bar lies at its
   * place meanwhile. That nothing with the focus is covered is seen with the bar, elsewhere.
   */
  static List<String> violations(Page page, AxeBuilder axe) {
    layBar(page, "static");
    try {
      return axe.analyze().getViolations().stream().map(Axe::told).toList();
    } finally {
      layBar(page, "");
    }
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> node.getHtml() + ' ' + node.getFailureSummary())
            .toList();
  }

  private static void layBar(Page page, String position) {
    page.evaluate(
        "position => document.querySelectorAll('.cw-submit')"
            + ".forEach(bar => { bar.style.position = position })",
        position);
  }
}
