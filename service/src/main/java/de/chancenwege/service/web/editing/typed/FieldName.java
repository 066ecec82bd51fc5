package de.chancenwege.service.web.editing.typed;

/** Names of the fields of a form, by the place in the revision that it was made from. */
public record FieldName(String prefix) {

  public static FieldName row(int decision, int row) {
    return new FieldName("t" + decision + "." + row);
  }

  public static String line(int place) {
    return "b." + place;
  }

  public static String question(int decision) {
    return "t" + decision + ".frage";
  }

  public static String formula(int decision) {
    return "f" + decision + ".formel";
  }

  public static String description(int decision) {
    return "f" + decision + ".text";
  }

  public String id() {
    return prefix + ".id";
  }

  public String condition(int column) {
    return prefix + ".e" + column;
  }

  /** Beside the field of a condition: whether it takes the chosen values, or all but these. */
  public static String kind(String condition) {
    return condition + ".art";
  }

  /** Beside the field of a condition on days or numbers: its lower or upper bound. */
  public static String bound(String condition, boolean isUpper) {
    return condition + (isUpper ? ".bis" : ".von");
  }

  /** Whether the condition takes the bound itself. */
  public static String boundKind(String condition, boolean isUpper) {
    return kind(bound(condition, isUpper));
  }

  public String result(int column) {
    return prefix + ".a" + column;
  }

  public String note(int column) {
    return prefix + ".n" + column;
  }

  /** Beside the field of a hint: the flags that stay. */
  public static String flags(String note) {
    return note + ".kz";
  }

  /** Beside the field of a hint: flags that are added. */
  public static String moreFlags(String note) {
    return note + ".neu";
  }
}
