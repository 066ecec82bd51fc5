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

  /**
   * Goes on, from the top of the page, to the first control that this selector finds; tables have
   * hundreds of fields.
   */
  Keyboard reach(String selector) {
    for (int i = 0; i < 1000 && !isAt(selector); i++) {
      press("Tab");
    }
    if (!isAt(selector)) {
      throw new AssertionError("The keyboard does not reach " + selector);
    }
    return this;
  }

  private boolean isAt(String selector) {
    return (Boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  /** Presses the button, or follows the link, that this selector finds; another page must come. */
  Keyboard follow(String selector) {
    reach(selector);
    return leave("Enter");
  }

  /** Presses a key that leads to another page. */
  Keyboard leave(String key) {
    page.waitForNavigation(() -> press(key));
    return this;
  }

  /** Writes something else into the field of that name. */
  Keyboard fill(String name, String text) {
    return reach("[name='%s']".formatted(name)).press("Control+A").type(text);
  }

  /** Looks for a question by some letters of it. */
  Keyboard find(String letters, String name) {
    press("Alt+s").type(letters).press("Enter");
    if (!focused().equals(name)) {
      throw new AssertionError(letters + " leads to " + focused() + " and not to " + name);
    }
    return this;
  }

  /** Presses Enter, which leads to the next question. */
  Keyboard next(String name) {
    press("Enter");
    if (!focused().equals(name)) {
      throw new AssertionError("Enter leads to " + focused() + " and not to " + name);
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
