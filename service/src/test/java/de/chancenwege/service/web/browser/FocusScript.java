package de.chancenwege.service.web.browser;

/** What a browser knows about the element that has the focus. */
final class FocusScript {

  /** Empty if the focus can be seen, else what hides it. */
  static final String VISIBLE =
      """
      () => {
        const element = document.activeElement;
        if (element === document.body) return '';
        const style = getComputedStyle(element);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline';
        const box = element.getBoundingClientRect();
        if (box.top < 0 || box.bottom > innerHeight) return 'outside of the window';
        const bar = document.querySelector('.cw-submit');
        if (bar.contains(element)) return '';
        const cover = bar.getBoundingClientRect();
        return box.bottom > cover.top && box.top < cover.bottom
          && box.right > cover.left && box.left < cover.right ? 'behind the button' : '';
      }
      """;

  private FocusScript() {}
}
