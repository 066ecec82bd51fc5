package de.chancenwege.service.web.editing.form;

/** Names of the fields of a form, by the place in the revision that it was made from. */
record FieldName(String prefix) {

  static FieldName row(int decision, int row) {
    return new FieldName("t" + decision + "." + row);
  }

  static String line(int place) {
    return "b." + place;
  }

  static String question(int decision) {
    return "t" + decision + ".frage";
  }

  static String formula(int decision) {
    return "f" + decision + ".formel";
  }

  static String description(int decision) {
    return "f" + decision + ".text";
  }

  String id() {
    return prefix + ".id";
  }

  String condition(int column) {
    return prefix + ".e" + column;
  }

  String result(int column) {
    return prefix + ".a" + column;
  }

  String note(int column) {
    return prefix + ".n" + column;
  }
}
