package de.chancenwege.service.web.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {
  private static final Pattern STEP = Pattern.compile("M(\\d+) (\\d+)\\.5|h(\\d+)|m(\\d+) 0");
  private static final int SCALE = 4;

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 400, 1200, 2000})
  void a_reader_reads_the_text_out_of_the_picture(int letters) throws Exception {
    var text = "CW1" + "0123456789ABCDEFGHJKLMNPQRSTUVWX".repeat(70).substring(0, letters);
    var picture = QrPicture.of(text).orElseThrow();
    assertThat(decoded(picture)).isEqualTo(text);
  }

  @Test
  void the_edge_is_white_and_wide_enough() {
    var picture = QrPicture.of("CW1").orElseThrow();
    assertThat(picture.size()).isEqualTo(21 + 8);
    assertThat(picture.path()).startsWith("M4 4.5h7");
  }

  @Test
  void what_would_be_too_fine_for_paper_gets_no_picture() {
    assertThat(QrPicture.of("A".repeat(2400))).isEmpty();
    assertThat(QrPicture.of("A".repeat(9000))).isEmpty();
  }

  /** Draws the lines as a browser does, and lets the reader look at it. */
  private static String decoded(QrPicture picture) throws Exception {
    int width = picture.size() * SCALE;
    var pixels = new int[width * width];
    Arrays.fill(pixels, 0xffffff);
    int x = 0;
    int y = 0;
    var steps = STEP.matcher(picture.path());
    while (steps.find()) {
      if (steps.group(1) != null) {
        x = Integer.parseInt(steps.group(1));
        y = Integer.parseInt(steps.group(2));
      } else if (steps.group(3) != null) {
        int end = x + Integer.parseInt(steps.group(3));
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
          Arrays.fill(pixels, row * width + x * SCALE, row * width + end * SCALE, 0);
        }
        x = end;
      } else {
        x += Integer.parseInt(steps.group(4));
      }
    }
    var source = new RGBLuminanceSource(width, width, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
