package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.Violation;
import dev.sluice.error.SecretException;
import dev.sluice.privacy.PersonalData;
import dev.sluice.schema.Pii;
import dev.sluice.schema.PiiTreatment;
import dev.sluice.schema.Schema;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.Schema.Parser;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a contract with personal data, loads it, and looks at its rows and schemas. */
class PiiFunctionalTest {

  // Set for all tests of the module.
  private static final SecretRef KEY = new SecretRef("SLUICE_TEST_PII");

  private static final String POLICY = "projects/p/locations/eu/taxonomies/1/policyTags/2";

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Sources.file(
                "Person",
                """
                /** A person.
                 * @param email where to write to */
                @WriteContract(table = "people") record Person(
                    @Key @Pii(treatment = PiiTreatment.HASH, key = "SLUICE_TEST_PII", tag = "email")
                    String emailHash,
                    @Email @Pii(treatment = PiiTreatment.ENCRYPT, key = "SLUICE_TEST_PII", tag = "email")
                    String email,
                    @Nullable @Pii(treatment = PiiTreatment.ENCRYPT, key = "SLUICE_TEST_PII")
                    String phone,
                    @Pii(treatment = PiiTreatment.MASK, tag = "name") Optional<String> name,
                    @Pii(treatment = PiiTreatment.KEEP, policyTag = "%s") int age) {}
                """
                    .formatted(POLICY)),
            Sources.file("Plain", "@WriteContract(table = \"p\") record Plain(@Key long id) {}"),
            Sources.file(
                "Lost",
                "@WriteContract(table = \"p\") record Lost(@Key long id, @Pii(treatment ="
                    + " PiiTreatment.HASH, key = \"SLUICE_TEST_NOT_SET\") @Nullable String s) {}"));
  }

  @Test
  void write_person_treatsEachColumn() {
    Object[] columns = columns(person("ada@example.com", "ada@example.com", "Ada"));

    assertThat(columns[0]).isEqualTo(PersonalData.hash("ada@example.com", KEY));
    assertThat(columns[1]).asString().startsWith("enc1:SLUICE_TEST_PII:");
    assertThat(PersonalData.decrypt((String) columns[1])).isEqualTo("ada@example.com");
    assertThat(PersonalData.decrypt((String) columns[2])).isEqualTo("ada@example.com");
    assertThat(columns[2]).as("differs by column").isNotEqualTo(columns[1]);
    assertThat(columns[3]).isEqualTo("***");
    assertThat(columns[4]).isEqualTo(36);
    assertThat(columns(person("ada@example.com", "ada@example.com", "Ada")))
        .as("a rerun writes the same")
        .isEqualTo(columns);
  }

  @Test
  void write_absentValues_areNull() {
    Object[] columns = columns(person("ada@example.com", null, null));

    assertThat(columns[2]).isNull();
    assertThat(columns[3]).isNull();
  }

  @Test
  void write_brokenConstraint_isJudgedBeforeTheTreatmentAndNotShown() {
    RowChecks checks = new RowChecks(Instant.EPOCH);

    writer("Person").write(person("ada@localhost", null, null), checks);

    assertThat(checks.violations())
        .containsExactly(new Violation("email", "an e-mail address", "text of 13 characters"));
  }

  @Test
  void write_missingKey_failsWithItsName() {
    RowWriter<Object> lost = writer("Lost");

    assertThat(lost.write(loaded.make("shop.Lost", 1L, null), new RowChecks(Instant.EPOCH)))
        .containsExactly(1L, null);
    assertThatThrownBy(
            () -> lost.write(loaded.make("shop.Lost", 1L, "x"), new RowChecks(Instant.EPOCH)))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("The secret SLUICE_TEST_NOT_SET is not set.");
  }

  @Test
  void holdsPersonalData_contract_tells() {
    assertThat(writer("Person").holdsPersonalData()).isTrue();
    assertThat(writer("Plain").holdsPersonalData()).isFalse();
  }

  @Test
  void schemas_person_carryTags() throws Exception {
    Schema schema = (Schema) loaded.field("shop.PersonSchema", "SCHEMA");
    StructType spark = (StructType) loaded.invokeStatic("shop.PersonSchema", "spark");
    JsonNode bigQuery =
        new ObjectMapper().readTree((String) loaded.field("shop.PersonSchema", "BIGQUERY"));
    org.apache.avro.Schema avro =
        new Parser().parse((String) loaded.field("shop.PersonSchema", "AVRO"));

    assertThat(schema.fields().get(1).pii())
        .isEqualTo(new Pii(PiiTreatment.ENCRYPT, KEY.name(), "email", ""));
    assertThat(schema.keys()).containsExactly("email_hash");
    assertThat(spark.apply("email").metadata().getString("pii")).isEqualTo("ENCRYPT");
    assertThat(spark.apply("email").metadata().getString("pii.tag")).isEqualTo("email");
    assertThat(spark.apply("email").getComment().get()).isEqualTo("where to write to");
    assertThat(spark.apply("phone").metadata().contains("pii.tag")).isFalse();
    assertThat(avro.getField("email").getProp("pii")).isEqualTo("ENCRYPT");
    assertThat(avro.getField("email").getProp("pii.tag")).isEqualTo("email");
    assertThat(bigQuery.get(4).at("/policyTags/names/0").asText()).isEqualTo(POLICY);
    assertThat(bigQuery.get(1).get("description").asText())
        .isEqualTo("where to write to [personal data: email, encrypted]");
    assertThat((String) loaded.field("shop.PersonSchema", "DDL"))
        .contains("COMMENT 'where to write to [personal data: email, encrypted]'")
        .contains("age INT NOT NULL COMMENT '[personal data: kept]'");
  }

  @Test
  void decrypt_withAnotherKey_saysSo() {
    String text = (String) columns(person("ada@example.com", null, null))[1];

    assertThatThrownBy(() -> PersonalData.decrypt(text, Secret.of("x".repeat(32))))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_TEST_PII is not the key that the text was encrypted with");
  }

  private static Object person(String email, @Nullable String phone, @Nullable String name) {
    return loaded.make("shop.Person", email, email, phone, Optional.ofNullable(name), 36);
  }

  private static Object[] columns(Object person) {
    RowChecks checks = new RowChecks(Instant.EPOCH);
    Object[] columns = writer("Person").write(person, checks);
    assertThat(checks.violations()).isEmpty();
    return columns;
  }

  @SuppressWarnings("unchecked") // Of the contract whose rows it is given.
  private static RowWriter<Object> writer(String contract) {
    return (RowWriter<Object>) loaded.make("shop." + contract + "RowWriter");
  }
}
