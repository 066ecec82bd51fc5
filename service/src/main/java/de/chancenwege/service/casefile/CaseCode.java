package de.chancenwege.service.casefile;

import de.chancenwege.service.casefile.CaseRead.Cause;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A case as one line of text for a QR code: the facts and the day in it, and no address. */
public final class CaseCode {
  private static final String MARK = "CW1";
  private static final int MOST_LETTERS = 20_000;
  private static final int PIECE = 4096;

  private CaseCode() {}

  /** The text; only letters and digits that scanners give unharmed on every keyboard. */
  public static String write(SavedCase saved) {
    return MARK + Base32.write(packed(CaseWriter.writeShort(saved.withoutAnswer())));
  }

  /** Reads what a scanner typed, with whatever spaces and breaks of lines came in between. */
  public static CaseRead read(String text, CaseReader reader) {
    if (text.isBlank()) {
      return new CaseRead.Refused(Cause.EMPTY);
    }
    if (text.length() > MOST_LETTERS) {
      return new CaseRead.Refused(Cause.TOO_LARGE);
    }
    return Base32.letters(text)
        .filter(letters -> letters.startsWith(MARK))
        .flatMap(letters -> Base32.read(letters.substring(MARK.length())))
        .flatMap(CaseCode::unpacked)
        .map(reader::read)
        .orElseGet(() -> new CaseRead.Refused(Cause.NO_CASE));
  }

  private static byte[] packed(byte[] bytes) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      var piece = new byte[PIECE];
      while (!deflater.finished()) {
        packed.write(piece, 0, deflater.deflate(piece));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** Bounded, for a few bytes can be unpacked to very many; the sum at the end shows slips. */
  private static Optional<byte[]> unpacked(byte[] packed) {
    var inflater = new Inflater();
    try {
      inflater.setInput(packed);
      var bytes = new byte[CaseReader.MOST_BYTES];
      var length = inflater.inflate(bytes);
      return inflater.finished() ? Optional.of(Arrays.copyOf(bytes, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
