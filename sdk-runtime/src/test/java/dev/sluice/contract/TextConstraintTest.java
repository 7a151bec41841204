package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the constraints' own tests against another validator leave open. */
class TextConstraintTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.de",
        "ada.lovelace+tag@mail.example.com",
        "o'neil@example.ie",
        "{a}|!#$%&*/=?^_`~-@example.com",
        "jos\u00e9@ex\u00e4mple.de",
        "\u0938\u0902\u092a\u0930\u094d\u0915@x.example",
        "a@xn--bcher-kva.example",
        "1@2.x3"
      })
  void email_address_fits(String text) {
    assertThat(TextConstraint.email(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "@",
        "a@",
        "@b.de",
        "a@b",
        "a@b.",
        "a@.b",
        "a@b..de",
        "a@-b.de",
        "a@b-.de",
        "a@b_c.de",
        ".a@b.de",
        "a.@b.de",
        "a..b@b.de",
        "a b@c.de",
        "a@b@c.de",
        "\"a\"@b.de",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "Ada <a@b.de>",
        "a@b.de\n",
        "a,b@c.de"
      })
  void email_otherText_doesNotFit(String text) {
    assertThat(TextConstraint.email(text)).isFalse();
  }

  @Test
  void email_lengths_areBounded() {
    String label = "d".repeat(63);
    String domain = String.join(".", label, label, label, "d".repeat(57), "de");

    assertThat(TextConstraint.email("a".repeat(64) + "@" + domain)).isTrue();
    assertThat(TextConstraint.email("a".repeat(65) + "@b.de")).isFalse();
    assertThat(TextConstraint.email("a@d" + label + ".de")).isFalse();
    assertThat(TextConstraint.email("a@x" + domain)).isFalse();
    assertThat(TextConstraint.email("a.".repeat(1_000_000) + "!")).isFalse();
  }

  @Test
  void notBlank_unicodeSpace_isBlank() {
    assertThat(TextConstraint.notBlank("\u2003\u3000\t")).isFalse();
    assertThat(TextConstraint.notBlank("\u2003x")).isTrue();
  }

  @Test
  void digits_hugeExponent_isTooMuch() {
    assertThat(NumberConstraint.digits("1e2147483647", 5, 5)).isFalse();
    assertThat(NumberConstraint.digits("1e-2147483647", 5, 5)).isFalse();
    assertThat(NumberConstraint.digits("1".repeat(1_000_000), 5, 5)).isFalse();
  }
}
