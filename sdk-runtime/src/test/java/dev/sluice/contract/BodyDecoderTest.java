package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyDecoderTest {

  @Test
  void text_charsets_areThoseDeclared() {
    byte[] latin = "ä".getBytes(ISO_8859_1);
    byte[] utf = "ä".getBytes(UTF_8);

    assertThat(BodyDecoder.text().decode(Body.of(latin, "text/plain; charset=\"ISO-8859-1\"")))
        .isEqualTo("ä");
    assertThat(BodyDecoder.text().decode(Body.of(utf, "text/plain"))).isEqualTo("ä");
    assertThat(BodyDecoder.text().decode(Body.of(utf, "text/plain;charset=nonsense")))
        .isEqualTo("ä");
  }

  @Test
  void bytesAndStream_body_areItsBytes() throws IOException {
    Body body = Body.of(new byte[] {1, 2}, "");

    assertThat(BodyDecoder.bytes().decode(body)).containsExactly(1, 2).isNotSameAs(body.bytes());
    assertThat(BodyDecoder.stream().decode(body).readAllBytes()).containsExactly(1, 2);
  }

  @Test
  void jsonList_array_isRead() {
    BodyDecoder<List<String>> list = BodyDecoder.jsonList(JsonInput::text);

    assertThat(list.decode(Body.of("[\"a\",\"b\"]".getBytes(UTF_8), ""))).containsExactly("a", "b");
    assertThatThrownBy(() -> list.decode(Body.of("<p>".getBytes(UTF_8), "")))
        .isInstanceOf(ContractException.class);
  }
}
