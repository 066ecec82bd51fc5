package de.chancenwege.rules.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Children of DMN elements by their local name. */
final class Xml {
  private Xml() {}

  static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && name.equals(element.getLocalName())
          && DmnReader.NAMESPACE.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  static String text(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent).map(String::strip).orElse("");
  }
}
