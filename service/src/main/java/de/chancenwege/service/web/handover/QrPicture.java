package de.chancenwege.service.web.handover;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Optional;

/**
 * A QR code as lines of a drawing.
 *
 * @param size width and height, the white edge included
 * @param path the black lines, one unit thick
 */
public record QrPicture(int size, String path) {
  private static final int EDGE = 4;

  /** 145 squares a side: on 12 cm of paper each is 0.8 mm wide, which scanners still read. */
  private static final int LARGEST_VERSION = 32;

  /** The picture of a text; nothing if it would be too fine to be read from paper. */
  static Optional<QrPicture> of(String text) {
    try {
      var code = Encoder.encode(text, ErrorCorrectionLevel.M);
      return code.getVersion().getVersionNumber() <= LARGEST_VERSION
          ? Optional.of(of(code.getMatrix()))
          : Optional.empty();
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  private static QrPicture of(ByteMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      line(squares, y, path);
    }
    return new QrPicture(squares.getWidth() + 2 * EDGE, path.toString());
  }

  private static void line(ByteMatrix squares, int y, StringBuilder path) {
    path.append('M').append(EDGE).append(' ').append(y + EDGE).append(".5");
    int x = 0;
    while (x < squares.getWidth()) {
      var dark = squares.get(x, y);
      int start = x;
      while (x < squares.getWidth() && squares.get(x, y) == dark) {
        x++;
      }
      path.append(dark == 1 ? "h" : "m").append(x - start).append(dark == 1 ? "" : " 0");
    }
  }
}
