package de.chancenwege.service.web.rules.news;

import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Announcements as an Atom feed (RFC 4287). */
final class AtomFeed {
  /** What it is. */
  static final String MEDIA_TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String ID = "urn:chancenwege:aenderungen";

  private final URI base;
  private final StringWriter text = new StringWriter();

  /**
   * @param base address of this installation
   */
  AtomFeed(URI base) {
    this.base = base;
  }

  /** The feed as XML. */
  String of(List<Announcement> news) {
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      write(news, xml);
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text can always be written into memory", e);
    }
  }

  private void write(List<Announcement> news, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "de");
    element(xml, "id", ID);
    element(xml, "title", Wording.text("aenderungen.titel"));
    element(xml, "updated", updated(news).toString());
    link(xml, "self", "aenderungen.atom");
    link(xml, "alternate", "aenderungen");
    xml.writeStartElement("author");
    element(xml, "name", "Chancenwege");
    xml.writeEndElement();
    for (var one : news) {
      entry(xml, one);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private static Instant updated(List<Announcement> news) {
    return news.stream().map(Announcement::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private void entry(XMLStreamWriter xml, Announcement one) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", one.id());
    element(
        xml,
        "title",
        Wording.text("aenderungen.eintrag").formatted(German.date(one.day()), one.title()));
    element(xml, "updated", one.updated().toString());
    link(xml, "alternate", one.link().substring(1));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", one.area());
    element(xml, "summary", summary(one));
    xml.writeEndElement();
  }

  private static String summary(Announcement one) {
    var text = new StringBuilder();
    one.changes()
        .forEach(
            change ->
                text.append(change.title())
                    .append(". ")
                    .append(String.join(" ", change.meaning()))
                    .append(' '));
    text.append(one.about());
    if (!one.summary().isEmpty()) {
      text.append(' ').append(String.join(", ", one.summary())).append('.');
    }
    if (!one.ways().isEmpty()) {
      var ways = String.join("; ", one.ways());
      text.append(' ').append(Wording.text("aenderungen.wege").formatted(ways));
    }
    return text.toString().strip();
  }

  private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", base.resolve(path).toString());
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
