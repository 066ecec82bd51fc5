package de.chancenwege.rules.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A rule file as jDMN can take it: it reads annotations as FEEL, so they go; and it makes Java that
 * does not compile of a table whose result has no type, so it gets one.
 */
final class JdmnModel {
  private final Document document;

  JdmnModel(byte[] dmn) throws IOException {
    this.document = parse(dmn);
    removeAll("annotation");
    removeAll("annotationEntry");
    elements(document, "decision").forEach(this::type);
  }

  void writeTo(Path file) throws TransformerException {
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(file.toFile()));
  }

  private static Document parse(byte[] dmn) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(dmn));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private void removeAll(String name) {
    elements(document, name).forEach(element -> element.getParentNode().removeChild(element));
  }

  private void type(Element decision) {
    var tables = elements(decision, "decisionTable");
    if (tables.isEmpty()) {
      return;
    }
    var variable = elements(decision, "variable").get(0);
    var outputs = elements(decision, "output");
    if (variable.hasAttribute("typeRef")) {
      outputs.forEach(output -> output.setAttribute("typeRef", variable.getAttribute("typeRef")));
    } else {
      variable.setAttribute("typeRef", typeOf(decision.getAttribute("name"), tables.get(0)));
    }
  }

  private String typeOf(String decision, Element table) {
    var row = define("tZeile" + decision);
    elements(table, "output")
        .forEach(
            output ->
                row.appendChild(
                    typed("itemComponent", output.getAttribute("name"), output, "typeRef")));
    if (!table.getAttribute("hitPolicy").equals("COLLECT")) {
      return row.getAttribute("name");
    }
    var rows = define("tZeilen" + decision);
    rows.setAttribute("isCollection", "true");
    rows.appendChild(text("typeRef", row.getAttribute("name")));
    return rows.getAttribute("name");
  }

  private Element define(String name) {
    var definition = document.createElementNS(namespace(), "itemDefinition");
    definition.setAttribute("name", name);
    var root = document.getDocumentElement();
    root.insertBefore(definition, firstAfterDescription(root).orElse(null));
    return definition;
  }

  private Optional<Element> firstAfterDescription(Element root) {
    return IntStream.range(0, root.getChildNodes().getLength())
        .mapToObj(root.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> !element.getLocalName().equals("description"))
        .findFirst();
  }

  private Element typed(String element, String name, Element source, String attribute) {
    var made = document.createElementNS(namespace(), element);
    made.setAttribute("name", name);
    made.appendChild(text(attribute, source.getAttribute(attribute)));
    return made;
  }

  private Element text(String name, String content) {
    var element = document.createElementNS(namespace(), name);
    element.setTextContent(content);
    return element;
  }

  private String namespace() {
    return document.getDocumentElement().getNamespaceURI();
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS("*", name));
  }

  private static List<Element> elements(Element parent, String name) {
    return list(parent.getElementsByTagNameNS("*", name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
