package org.chamberkit.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.chamberkit.label.PlaceLabel.At;
import org.chamberkit.label.PlaceLabel.Outside;
import org.chamberkit.label.PlaceLabel.Within;
import org.chamberkit.quantity.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelStyleTest {

  @ParameterizedTest(name = "{0}: {1}, shared {2}, {3}, {4}")
  @CsvSource(
      textBlock =
          """
          NUMBER,  12,     39,         101-150,     500X
          EQUALS,  12,     =39,        101-150,     500X
          CHINESE, 第12名, 并列第39名, 第101-150名, 500名以外
          """)
  void prints_each_kind_of_label(
      LabelStyle style, String place, String shared, String band, String outside) {
    assertThat(style.print(new At(Decimal.of(12), false))).isEqualTo(place);
    assertThat(style.print(new At(Decimal.of(39), true))).isEqualTo(shared);
    assertThat(style.print(new Within(new PlaceBand(101, 150)))).isEqualTo(band);
    assertThat(style.print(new Outside(500))).isEqualTo(outside);
  }

  @ParameterizedTest
  @EnumSource(LabelStyle.class)
  void parses_what_it_prints_to_an_equal_label(LabelStyle style) {
    Random random = new Random(39);
    for (int i = 0; i < 2000; i++) {
      PlaceLabel label = label(style, random);

      assertThat(style.parse(style.print(label))).as("seed 39, %s", label).contains(label);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "012",
        "-1",
        "1.0",
        "1.25",
        "12 ",
        "+12",
        "==3",
        "150-101",
        "101-",
        "X",
        "05X",
        "第12",
        "12名",
        "第012名",
        "并列12名",
        "名以外",
        "１２",
        "99999999999999999999"
      })
  void parses_nothing_else(String text) {
    for (LabelStyle style : LabelStyle.values()) {
      assertThat(style.parse(text)).as("%s", style).isEmpty();
    }
  }

  @Test
  void a_style_parses_no_label_of_words_of_another() {
    assertThat(LabelStyle.NUMBER.parse("=39")).isEmpty();
    assertThat(LabelStyle.NUMBER.parse("第39名")).isEmpty();
    assertThat(LabelStyle.CHINESE.parse("39")).isEmpty();
    assertThat(LabelStyle.CHINESE.parse("500X")).isEmpty();
  }

  @Test
  void a_label_has_a_place_from_1_on_and_a_number_that_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new At(Decimal.parse("0.5"), false))
        .withMessage("place must be at least 1, but was 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Outside(-1))
        .withMessage("number of entries must not be negative, but was -1");
  }

  @Test
  void bands_begin_where_the_table_says_and_a_mean_of_places_is_where_the_lower_one_is() {
    Labels labels =
        Labels.builder()
            .style(LabelStyle.EQUALS)
            .bands(ImmutableList.of(new PlaceBand(101, 150), new PlaceBand(151, 200)))
            .valuesUpTo(100)
            .build();

    assertThat(labels.print(Decimal.of(39), 2)).isEqualTo("=39");
    assertThat(labels.print(Decimal.of(100), 1)).isEqualTo("100");
    assertThat(labels.print(Decimal.of(101), 3)).isEqualTo("101-150");
    assertThat(labels.print(Decimal.parse("150.5"), 2)).isEqualTo("101-150");
    assertThat(labels.print(Decimal.of(200), 1)).isEqualTo("151-200");
    assertThat(labels.print(Decimal.of(201), 1)).isEqualTo("201");
    assertThat(labels.showsValues(Decimal.of(100))).isTrue();
    assertThat(labels.showsValues(Decimal.of(101))).isFalse();
    assertThat(Labels.PLAIN.print(Decimal.of(39), 2)).isEqualTo("39");
    assertThat(Labels.PLAIN.showsValues(Decimal.of(1_000_000))).isTrue();
  }

  private static PlaceLabel label(LabelStyle style, Random random) {
    long number = random.nextInt(random.nextBoolean() ? 20 : 1_000_000) + 1L;
    return switch (random.nextInt(4)) {
      case 0 -> new At(Decimal.of(number), style.tellsSharing() && random.nextBoolean());
      case 1 -> new At(Decimal.parse(number + ".5"), style.tellsSharing());
      case 2 -> new Within(new PlaceBand(number, number + random.nextInt(100)));
      default -> new Outside(number - 1);
    };
  }
}
