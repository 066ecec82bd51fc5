package de.chancenwege.service.advice.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a batch, as they arrive: whatever is complete is handed out before more is waited
 * for. Blank lines are counted and left out. Holds one line at most, never the whole.
 */
final class CaseLines {
  /** So few that their answers fit into memory, so many that handing over costs nothing. */
  private static final int TOGETHER = 16;

  private static final int FIRST_SIZE = 1 << 16;
  private static final int LARGEST_SIZE = CaseLine.LONGEST + 2;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private int searched;
  private long number;
  private boolean isTooLong;
  private boolean isAtEnd;

  CaseLines(InputStream in) {
    this.in = in;
  }

  /** The next lines, at least one; none at the end. */
  List<CaseLine> next() throws IOException {
    var lines = new ArrayList<CaseLine>(TOGETHER);
    takeComplete(lines);
    while (lines.isEmpty() && !isAtEnd) {
      fill();
      takeComplete(lines);
    }
    return lines;
  }

  private void takeComplete(List<CaseLine> lines) {
    while (lines.size() < TOGETHER && searched < end) {
      if (buffer[searched] == '\n') {
        take(searched, lines);
        start = searched + 1;
      }
      searched++;
    }
    if (isAtEnd && lines.size() < TOGETHER && (start < end || isTooLong)) {
      take(end, lines);
      start = end;
    }
  }

  private void take(int lineEnd, List<CaseLine> lines) {
    number++;
    int from = number == 1 && isMarked(lineEnd) ? start + BYTE_ORDER_MARK.length : start;
    int to = lineEnd > from && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    if (isTooLong || to - from > CaseLine.LONGEST) {
      lines.add(CaseLine.tooLong(number));
    } else if (!isBlank(from, to)) {
      lines.add(new CaseLine(number, Arrays.copyOfRange(buffer, from, to)));
    }
    isTooLong = false;
  }

  private boolean isMarked(int lineEnd) {
    int length = Math.min(BYTE_ORDER_MARK.length, lineEnd - start);
    return Arrays.equals(buffer, start, start + length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    makeRoom();
    int read = in.read(buffer, end, buffer.length - end);
    if (read < 0) {
      isAtEnd = true;
    } else {
      end += read;
    }
  }

  /** What does not fit is no longer kept: of a line that is too long only its end matters. */
  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      searched -= start;
      start = 0;
    }
    if (end == buffer.length && buffer.length < LARGEST_SIZE) {
      buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, LARGEST_SIZE));
    } else if (end == buffer.length) {
      isTooLong = true;
      end = 0;
      searched = 0;
    }
  }
}
