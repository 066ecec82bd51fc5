package de.chancenwege.service.web.guided.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private static final CaseKey CASE = CaseKey.random();
  private static final byte[] CONTENT = "was jemand weiß".getBytes(StandardCharsets.UTF_8);

  private final Seal seal = new Seal(Optional.empty());

  @Test
  void what_was_sealed_is_opened_for_the_same_case() {
    assertThat(seal.open(CASE, seal.close(CASE, CONTENT))).contains(CONTENT);
  }

  @Test
  void the_same_content_never_looks_the_same() {
    assertThat(seal.close(CASE, CONTENT)).isNotEqualTo(seal.close(CASE, CONTENT));
  }

  @Test
  void nothing_is_opened_for_another_case_or_with_another_secret() {
    var sealed = seal.close(CASE, CONTENT);

    assertThat(seal.open(CaseKey.random(), sealed)).isEmpty();
    assertThat(new Seal(Optional.empty()).open(CASE, sealed)).isEmpty();
  }

  @Test
  void a_changed_letter_is_noticed() {
    var bytes = Base64.getUrlDecoder().decode(seal.close(CASE, CONTENT));
    bytes[bytes.length - 1] ^= 1;

    assertThat(seal.open(CASE, Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base64!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA"})
  void what_was_never_sealed_is_not_opened(String text) {
    assertThat(seal.open(CASE, text)).isEmpty();
  }

  @Test
  void several_instances_share_a_configured_secret() {
    var secret = Optional.of(Base64.getEncoder().encodeToString(new byte[32]));
    var sealed = new Seal(secret).close(CASE, CONTENT);

    assertThat(new Seal(secret).open(CASE, sealed)).contains(CONTENT);
  }
}
