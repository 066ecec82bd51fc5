package de.chancenwege.service.rulebook.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTagTest {
  private static final ContentTag TAG = new ContentTag("abc");

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"abc\"",
        "W/\"abc\"", // as a proxy that packs makes it
        "*",
        " * ",
        "\"x\", \"abc\"",
        "\"x\",W/\"abc\" ,\"y\"",
        "\"a,b\", \"abc\"", // a comma inside of a tag
      })
  void a_caller_who_names_it_has_it(String ifNoneMatch) {
    assertThat(TAG.isAmong(List.of(ifNoneMatch))).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "abc", "\"ABC\"", "\"abcd\"", "\"xabc\"", "\"*\"", "\"x,\"abc"})
  void a_caller_who_names_another_has_not(String ifNoneMatch) {
    assertThat(TAG.isAmong(List.of(ifNoneMatch))).isFalse();
  }

  @Test
  void the_list_may_come_in_several_headers_or_not_at_all() {
    assertThat(TAG.isAmong(List.of("\"x\"", "\"abc\""))).isTrue();
    assertThat(TAG.isAmong(List.of())).isFalse();
  }

  @Test
  void same_bytes_have_the_same_tag_and_others_another() {
    assertThat(tag("eins")).isEqualTo(tag("eins")).isNotEqualTo(tag("zwei"));
  }

  private static ContentTag tag(String content) {
    return ContentTag.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
