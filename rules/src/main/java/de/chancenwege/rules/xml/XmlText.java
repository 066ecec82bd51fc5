package de.chancenwege.rules.xml;

/** Indented XML, built element by element. */
final class XmlText {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void declaration() {
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element; attributes come as name, value, …; empty values are left out. */
  void open(String element, String... attributes) {
    start(element, attributes).append(">\n");
    depth++;
  }

  void close(String element) {
    depth--;
    indent().append("</").append(element).append(">\n");
  }

  void empty(String element, String... attributes) {
    start(element, attributes).append("/>\n");
  }

  void leaf(String element, String content) {
    indent().append('<').append(element).append('>').append(escape(content));
    text.append("</").append(element).append(">\n");
  }

  private StringBuilder start(String element, String... attributes) {
    indent().append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escape(attributes[i + 1]).replace("\"", "&quot;")).append('"');
      }
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(depth));
  }

  private static String escape(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
