package de.chancenwege.service.web.guided.trail;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** A trail with the time of its last answer: compressed, sealed, and opened for some hours only. */
@Singleton
final class Envelope {

  static final Duration LIFE = Duration.ofHours(4);

  private final Seal seal;
  private final Clock clock;

  Envelope(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  String close(CaseKey key, Trail trail) {
    var text = clock.instant().getEpochSecond() + "\n" + TrailText.write(trail);
    return seal.close(key, deflated(text));
  }

  /** The trail; nothing if it is too old or was not sealed here for this case. */
  Optional<Trail> open(CaseKey key, String sealedTrail) {
    return seal.open(key, sealedTrail).map(Envelope::inflated).flatMap(this::unlessTooOld);
  }

  private Optional<Trail> unlessTooOld(String text) {
    var end = text.indexOf('\n');
    var written = Instant.ofEpochSecond(Long.parseLong(text.substring(0, end)));
    return written.plus(LIFE).isBefore(clock.instant())
        ? Optional.empty()
        : Optional.of(TrailText.read(text.substring(end + 1)));
  }

  private static byte[] deflated(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var stream = new DeflaterOutputStream(bytes)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String inflated(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var stream = new InflaterOutputStream(bytes)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
