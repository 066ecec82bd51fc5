package de.chancenwege.service.web.sheet.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Parts of a paragraph that are read in one direction, by the rules of Unicode. */
final class Runs implements BidiSplitter {

  private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  Runs() {}

  @Override
  public void setParagraph(String text, byte direction) {
    paragraph =
        new Bidi(
            text,
            switch (direction) {
              case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
              case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
              default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            });
  }

  @Override
  public int countTextRuns() {
    return paragraph.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = paragraph.getRunStart(run);
    return new BidiTextRun(
        start, paragraph.getRunLimit(run) - start, direction(paragraph.getRunLevel(run)));
  }

  @Override
  public byte getBaseDirection(String text) {
    return direction(new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel());
  }

  /** Odd levels run from right to left. */
  private static byte direction(int level) {
    return level % 2 == 0 ? LTR : RTL;
  }
}
