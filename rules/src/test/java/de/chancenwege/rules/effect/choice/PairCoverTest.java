package de.chancenwege.rules.effect.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairCoverTest {

  private static final int[] SIZES = {7, 4, 4, 3, 3, 2, 2};

  private static int distinctPairs(List<int[]> rows) {
    var pairs = new HashSet<List<Integer>>();
    for (var row : rows) {
      for (int i = 0; i < row.length; i++) {
        for (int j = i + 1; j < row.length; j++) {
          pairs.add(List.of(i, row[i], j, row[j]));
        }
      }
    }
    return pairs.size();
  }

  private static int allPairs() {
    int pairs = 0;
    for (int i = 0; i < SIZES.length; i++) {
      for (int j = i + 1; j < SIZES.length; j++) {
        pairs += SIZES[i] * SIZES[j];
      }
    }
    return pairs;
  }

  @Test
  void every_two_choices_stand_together_in_few_rows() {
    var rows = PairCover.of(SIZES);

    assertThat(distinctPairs(rows)).isEqualTo(allPairs());
    assertThat(rows).hasSizeLessThan(60);
  }

  @Test
  void every_choice_is_one_of_its_dimension() {
    assertThat(PairCover.of(SIZES))
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(SIZES.length);
              for (int i = 0; i < SIZES.length; i++) {
                assertThat(row[i]).isBetween(0, SIZES[i] - 1);
              }
            });
  }
}
