package de.chancenwege.service.editing.spreadsheet.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks a workbook through before anything is made of it: how large it gets, and what is in it. */
final class Unpacking {
  private static final long MOST_BYTES = 8L << 20;
  private static final int MOST_PARTS = 200;
  private static final String DEEPEST = "64";

  /** How the JDK's parser starts what it says about its limits. */
  private static final String LIMIT = "JAXP0001";

  private static final String TOO_LARGE =
      "Beim Auspacken wird die Arbeitsmappe größer als 8 MB oder hat mehr als 200 Teile."
          + " Bitte nur das Blatt hochladen, um das es geht, ohne Bilder und Formatierungen.";
  private static final String NO_WORKBOOK =
      "Das ist keine Arbeitsmappe im Format .xlsx. Bitte im Kalkulationsprogramm als Excel-Datei"
          + " (.xlsx) ohne Kennwort speichern.";
  private static final String DTD =
      "Die Arbeitsmappe enthält eine DTD (DOCTYPE). Das ist nicht erlaubt. Bitte die Datei im"
          + " Kalkulationsprogramm neu speichern.";

  private final ZipInputStream zip;

  /** Parts that its directory lists; the directory is at its end, so a torn file has none. */
  private final int listed;

  private long left = MOST_BYTES;

  private Unpacking(ZipInputStream zip, int listed) {
    this.zip = zip;
    this.listed = listed;
  }

  private static int parts(ZipFile directory) {
    return Collections.list(directory.getEntries()).size();
  }

  /** What speaks against reading it; empty if nothing does. */
  static Optional<Remark> fault(byte[] workbook) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook));
        var directory = ZipFile.builder().setByteArray(workbook).get()) {
      return new Unpacking(zip, parts(directory)).fault().map(Remark::ofWorkbook);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(noWorkbook());
    }
  }

  static Remark noWorkbook() {
    return Remark.ofWorkbook(NO_WORKBOOK);
  }

  private Optional<String> fault() throws IOException {
    int parts = 0;
    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      var content = new Content();
      var fault = fault(part.getName(), content);
      content.transferTo(OutputStream.nullOutputStream());
      if (left < 0 || ++parts > MOST_PARTS) {
        return Optional.of(TOO_LARGE);
      }
      if (fault.isPresent()) {
        return fault;
      }
    }
    return parts == 0 || parts != listed ? Optional.of(NO_WORKBOOK) : Optional.empty();
  }

  /** Pictures are no XML, and must not be; what is, must be plain. */
  private static Optional<String> fault(String name, InputStream content) throws IOException {
    try {
      parser().parse(content, new DefaultHandler());
      return Optional.empty();
    } catch (SAXException e) {
      var message = String.valueOf(e.getMessage());
      if (message.contains("DOCTYPE")) {
        return Optional.of(DTD);
      }
      var mustBeXml = name.endsWith(".xml") || name.endsWith(".rels");
      return mustBeXml || message.contains(LIMIT) ? Optional.of(NO_WORKBOOK) : Optional.empty();
    }
  }

  private static SAXParser parser() throws SAXException {
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var parser = factory.newSAXParser();
      parser.setProperty("jdk.xml.maxElementDepth", DEEPEST);
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can read XML safely", e);
    }
  }

  /** The content of one part; it ends where more would be too much. */
  private final class Content extends InputStream {
    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = left < 0 ? -1 : zip.read(bytes, from, length);
      left -= Math.max(0, count);
      return left < 0 ? -1 : count;
    }
  }
}
