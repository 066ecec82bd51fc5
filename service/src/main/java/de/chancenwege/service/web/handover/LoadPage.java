package de.chancenwege.service.web.handover;

import de.chancenwege.service.web.wording.Wording;

/**
 * How to bring a case back.
 *
 * @param file the field for the file
 * @param code the field for the text of a QR code
 * @param draft the field for the reference of a draft
 * @param draftDays for how many days a draft is kept, 0 if none is taken
 * @param deleted whether a draft was deleted just now
 */
public record LoadPage(Entry file, Entry code, Entry draft, int draftDays, boolean deleted) {
  private static final Entry NOTHING = new Entry("", "");

  /**
   * One field.
   *
   * @param value what was typed
   * @param error what is wrong with it, empty if nothing is
   */
  public record Entry(String value, String error) {
    public boolean isFaulty() {
      return !error.isEmpty();
    }
  }

  static LoadPage blank(int draftDays) {
    return new LoadPage(NOTHING, NOTHING, NOTHING, draftDays, false);
  }

  LoadPage withFileError(String key) {
    return new LoadPage(new Entry("", Wording.text(key)), code, draft, draftDays, false);
  }

  LoadPage withCodeError(String typed, String key) {
    return new LoadPage(file, new Entry(typed, Wording.text(key)), draft, draftDays, false);
  }

  LoadPage withDraftError(String typed, String key) {
    return new LoadPage(file, code, new Entry(typed, Wording.text(key)), draftDays, false);
  }

  /** After a draft was deleted. */
  LoadPage afterDeletion() {
    return new LoadPage(file, code, draft, draftDays, true);
  }

  public boolean isFaulty() {
    return file.isFaulty() || code.isFaulty() || draft.isFaulty();
  }
}
