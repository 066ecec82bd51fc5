package de.chancenwege.rules.xml;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a rule file and follows nothing that it points to. */
final class XmlFile {

  private static final int LARGEST = 4_000_000;
  private static final String DEEPEST = "64";

  private XmlFile() {}

  /** The root element; absent, with an issue, when the file cannot be parsed. */
  static Optional<Element> root(RuleFile file, List<Issue> issues) {
    if (file.content().length > LARGEST) {
      return refuse(
          file,
          issues,
          "Die Datei ist größer als 4 MB.",
          "Bitte den Gegenstand auf Dateien aufteilen.");
    }
    if (!file.isText()) {
      return refuse(
          file, issues, "Die Datei ist nicht in UTF-8 gespeichert.", "Bitte als UTF-8 speichern.");
    }
    return parse(file, issues);
  }

  private static Optional<Element> parse(RuleFile file, List<Issue> issues) {
    try {
      var builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      var document = builder.parse(new InputSource(new StringReader(file.text())));
      return Optional.of(document.getDocumentElement());
    } catch (SAXParseException e) {
      if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
        return refuse(
            file,
            issues,
            "Die Datei enthält eine DTD (DOCTYPE). Das ist nicht erlaubt.",
            "Bitte die DTD entfernen.");
      }
      return noXml(file, issues, " (Zeile %d der Datei)".formatted(e.getLineNumber()));
    } catch (SAXException | IOException e) {
      return noXml(file, issues, "");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can read XML safely", e);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
  }

  private static Optional<Element> noXml(RuleFile file, List<Issue> issues, String place) {
    return refuse(
        file,
        issues,
        "Die Datei ist kein gültiges XML%s.".formatted(place),
        "Bitte die Datei neu exportieren.");
  }

  private static Optional<Element> refuse(
      RuleFile file, List<Issue> issues, String message, String remedy) {
    issues.add(Issue.ofFile(file.path(), message, remedy));
    return Optional.empty();
  }
}
