package de.chancenwege.service.web.browser;

import com.microsoft.playwright.Page;

/** Somebody who works by keyboard alone, and how many keys that took. */
final class Keyboard {

  private final Page page;
  private int keys;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses one key, or several at once. */
  Keyboard press(String key) {
    page.keyboard().press(key);
    keys++;
    return this;
  }

  /** Presses the key of each letter. */
  Keyboard type(String text) {
    page.keyboard().type(text);
    keys += text.length();
    return this;
  }

  /** Goes on to the control of that name. */
  Keyboard tabTo(String name) {
    for (int i = 0; i < 100 && !focused().equals(name); i++) {
      press("Tab");
    }
    if (!focused().equals(name)) {
      throw new AssertionError("The keyboard does not reach " + name);
    }
    return this;
  }

  /** Looks for a question by some letters of it. */
  Keyboard find(String letters, String name) {
    press("Alt+s").type(letters).press("Enter");
    if (!focused().equals(name)) {
      throw new AssertionError(letters + " leads to " + focused() + " and not to " + name);
    }
    return this;
  }

  /** Name of the control that has the focus. */
  String focused() {
    return page.evaluate("document.activeElement.name || document.activeElement.id || ''")
        .toString();
  }

  int keys() {
    return keys;
  }
}
