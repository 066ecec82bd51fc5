package de.chancenwege.rules.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Children of DMN elements by their local name. */
final class Xml {
  private Xml() {}

  static List<Element> elements(Element parent) {
    var elements = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  static boolean isDmn(Element element) {
    return DmnReader.NAMESPACE.equals(element.getNamespaceURI());
  }

  static List<Element> children(Element parent, String name) {
    return elements(parent).stream()
        .filter(child -> isDmn(child) && name.equals(child.getLocalName()))
        .toList();
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  static String text(Element parent, String name) {
    return child(parent, name).map(Element::getTextContent).map(String::strip).orElse("");
  }

  /** Attribute of a child; empty when either is missing. */
  static String attribute(Element parent, String name, String attribute) {
    return child(parent, name).map(child -> child.getAttribute(attribute)).orElse("");
  }
}
