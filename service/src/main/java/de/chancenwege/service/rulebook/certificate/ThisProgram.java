package de.chancenwege.service.rulebook.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Which program this is. A version alone would let a certificate of yesterday's code count for
 * today's build.
 *
 * @param name version, and a hash of the library of rules and of what lies beside it
 */
record ThisProgram(String name) {

  private static final int SHORT = 16;

  static ThisProgram of(String version, Class<?> rules) {
    return new ThisProgram(version + '+' + code(rules).substring(0, SHORT));
  }

  /** What cannot be told apart is never the same. */
  private static String code(Class<?> rules) {
    return place(rules).map(ThisProgram::hash).orElseGet(() -> UUID.randomUUID().toString());
  }

  /** A hash of the library of rules alone; of a library that cannot be told, always another. */
  static String library(Class<?> rules) {
    return place(rules).map(ThisProgram::content).orElseGet(() -> UUID.randomUUID().toString());
  }

  private static Optional<Path> place(Class<?> rules) {
    var source = rules.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code has a place", e);
    }
  }

  /** The content of the library, and the names of the others, which have their versions in them. */
  static String hash(Path library) {
    try (var beside = Files.list(library.resolveSibling(""))) {
      var digest = sha256();
      beside.map(Path::getFileName).sorted().forEach(name -> update(digest, name));
      digest.update(content(library).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path library) {
    try (var content = Files.walk(library)) {
      var digest = sha256();
      for (var file : content.filter(Files::isRegularFile).sorted().toList()) {
        update(digest, library.relativize(file));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private static void update(MessageDigest digest, Path name) {
    digest.update(name.toString().getBytes(StandardCharsets.UTF_8));
  }
}
