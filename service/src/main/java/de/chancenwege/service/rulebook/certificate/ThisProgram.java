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
    var source = rules.getProtectionDomain().getCodeSource();
    if (source == null) {
      return UUID.randomUUID().toString();
    }
    try {
      return hash(Path.of(source.getLocation().toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("code has a place and a hash", e);
    }
  }

  /** The content of the library, and the names of the others, which have their versions in them. */
  static String hash(Path library) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var beside = Files.list(library.resolveSibling(""));
        var content = Files.walk(library)) {
      beside.map(Path::getFileName).sorted().forEach(name -> update(digest, name));
      for (var file : content.filter(Files::isRegularFile).sorted().toList()) {
        update(digest, library.relativize(file));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Path name) {
    digest.update(name.toString().getBytes(StandardCharsets.UTF_8));
  }
}
