package de.chancenwege.service.web.sheet.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Prints pages into PDF files: tagged, with fonts embedded.
 *
 * <p>Style and fonts come with the program; whatever else a page names is not fetched.
 */
@Singleton
public final class Printer {

  public static final String MEDIA_TYPE = "application/pdf";

  private static final String FOLDER = "/pdf/";
  private static final String FONTS = "fonts/";
  private static final String PRODUCER = "Chancenwege";
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final int AT_ONCE = 2;
  private static final int PLACES = 8;

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Semaphore places = new Semaphore(PLACES);
  private final String style;

  Printer() {
    // It would write what it reads into the log.
    XRLog.setLoggingEnabled(false);
    try (var stream = resource("blatt.css")) {
      style = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The style sheet that a page must bring with it, as none is fetched. */
  public String style() {
    return style;
  }

  /**
   * The file for a page.
   *
   * @param page well-formed XML without a document type
   * @throws ProblemException if too many wait
   */
  public byte[] print(String page) {
    if (!places.tryAcquire()) {
      throw new ProblemException(ProblemType.OVERLOADED, "Other sheets are being printed.");
    }
    turns.acquireUninterruptibly();
    try {
      return render(read(page));
    } finally {
      turns.release();
      places.release();
    }
  }

  private static Document read(String page) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      var parser = factory.newDocumentBuilder();
      // The default one writes to the console.
      parser.setErrorHandler(new DefaultHandler());
      return parser.parse(new InputSource(new StringReader(page)));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException("A page for print must be well-formed.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] render(Document page) {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    fonts(builder);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUnicodeBidiSplitter(Runs::new);
    builder.useUnicodeBidiReorderer(new ArabicLetters());
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    builder.withW3cDocument(page, null);
    builder.toStream(out);
    try (var renderer = builder.buildPdfRenderer();
        var file = renderer.createPDFKeepOpen()) {
      // Compressed into streams, its objects would be counted wrongly by the library.
      file.save(out, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void fonts(PdfRendererBuilder builder) {
    font(builder, "Noto Sans", "noto-sans/%s/NotoSans_%s.ttf");
    font(builder, "Noto Sans Arabic", "noto-sans-arabic/%s/NotoSansArabic_%s.ttf");
    font(builder, "Noto Sans Ethiopic", "noto-sans-ethiopic/%s/NotoSansEthiopic_%s.ttf");
  }

  private static void font(PdfRendererBuilder builder, String family, String file) {
    var regular = file.replace("%s", "400Regular");
    var bold = file.replace("%s", "700Bold");
    builder.useFont(() -> resource(FONTS + regular), family, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> resource(FONTS + bold), family, BOLD, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String name) {
    var stream = Printer.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("The program comes without " + FOLDER + name);
    }
    return stream;
  }
}
