package dev.sluice.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import dev.sluice.spark.SluiceKryoRegistrator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag;

class PiiColumnTest {

  // Set for all tests of the module.
  private static final String KEY = "SLUICE_TEST_PII";

  /** What is written for a value that is there. */
  private static String written(PiiColumn column, String value) {
    return Objects.requireNonNull(column.treated(value));
  }

  @Property(tries = 300)
  void masked_anyText_isTheSame(@ForAll String text) {
    assertThat(PiiColumn.masked().treated(text)).isEqualTo("***");
  }

  @Property(tries = 300)
  void hashed_anyText_isStableOverColumnsAndHex(@ForAll String text) {
    String hash = written(PiiColumn.hashed(KEY), text);

    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(PersonalData.hash(text, new SecretRef(KEY))).isEqualTo(hash);
  }

  @Property(tries = 300)
  void encrypted_anyText_isStableAndDecrypted(@ForAll String text) {
    String valid = new String(PiiKey.utf8(text), StandardCharsets.UTF_8);
    String encrypted = written(PiiColumn.encrypted(KEY, "t.c"), text);

    assertThat(encrypted).startsWith("enc1:" + KEY + ":").isNotEqualTo(text);
    assertThat(PiiColumn.encrypted(KEY, "t.c").treated(text)).isEqualTo(encrypted);
    assertThat(PiiColumn.encrypted(KEY, "t.d").treated(text)).isNotEqualTo(encrypted);
    assertThat(PersonalData.decrypt(encrypted)).isEqualTo(valid);
  }

  @Property(tries = 50)
  void treated_differentTexts_differ(@ForAll @UniqueElements List<Integer> numbers) {
    Set<String> hashes = new HashSet<>();
    Set<String> nonces = new HashSet<>();
    for (int number : numbers) {
      hashes.add(written(PiiColumn.hashed(KEY), "n" + number));
      String encrypted = written(PiiColumn.encrypted(KEY, "t.c"), "n" + number);
      nonces.add(encrypted.substring(("enc1:" + KEY + ":").length()).substring(0, 16));
    }

    assertThat(hashes).hasSameSizeAs(numbers);
    assertThat(nonces).hasSameSizeAs(numbers);
  }

  @Test
  void hashed_knownText_isWhatOtherToolsCompute() {
    // printf %s ada@example.com | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    assertThat(PiiColumn.hashed(KEY).treated("ada@example.com"))
        .isEqualTo("e3e30b4d50224a4ba14084607085d072402144212a122eb4501daddd6bbe0ee3");
  }

  @Test
  void treated_null_isNull() {
    assertThat(PiiColumn.masked().treated(null)).isNull();
    assertThat(PiiColumn.hashed("SLUICE_TEST_NOT_SET").treated(null)).isNull();
  }

  @Test
  void treated_missingOrShortKey_failsWithItsNameOnly() {
    assertThatThrownBy(() -> PiiColumn.hashed("SLUICE_TEST_NOT_SET").treated("ada"))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("The secret SLUICE_TEST_NOT_SET is not set.");
    assertThatThrownBy(() -> PiiColumn.encrypted("SLUICE_TEST_SECRET", "t.c").treated("ada"))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_TEST_SECRET is not a key of at least 32 characters")
        .hasMessageNotContaining("ada");
  }

  @Test
  void decrypt_anythingElse_isRefusedWithoutBeingShown() {
    String encrypted = written(PiiColumn.encrypted(KEY, "t.c"), "ada");
    String other = encrypted.substring(0, encrypted.length() - 2) + "AA";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PersonalData.decrypt("ada@example.com"))
        .withMessageNotContaining("ada");
    for (String broken :
        List.of(other, "enc1:" + KEY + ":AAAA", "enc1:" + KEY + ":A", encrypted + "A")) {
      assertThatThrownBy(() -> PersonalData.decrypt(broken)).isInstanceOf(SecretException.class);
    }
    assertThatThrownBy(() -> PersonalData.decrypt(encrypted, Secret.of("y".repeat(32))))
        .isInstanceOf(SecretException.class);
  }

  @Test
  void column_shipped_treatsTheSameAndHoldsNoKey() throws Exception {
    SerializerInstance kryo =
        new KryoSerializer(
                new SparkConf(false)
                    .set("spark.kryo.registrator", SluiceKryoRegistrator.class.getName()))
            .newInstance();
    ClassTag<PiiColumn> tag = ClassTag.apply(PiiColumn.class);
    PiiColumn column = PiiColumn.encrypted(KEY, "t.c");
    String encrypted = written(column, "ada");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(column);
    }

    assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
        .contains(KEY)
        .doesNotContain(new SecretRef(KEY).resolve().reveal());
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((PiiColumn) in.readObject()).treated("ada")).isEqualTo(encrypted);
    }
    assertThat(kryo.<PiiColumn>deserialize(kryo.serialize(column, tag), tag).treated("ada"))
        .isEqualTo(encrypted);
  }
}
