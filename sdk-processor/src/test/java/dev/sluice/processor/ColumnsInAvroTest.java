package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;

/** Writes the rows of generated row writers with the generated Avro schema, and reads them back. */
class ColumnsInAvroTest {

  private static final GenericData DATA = new GenericData();

  static {
    DATA.addLogicalTypeConversion(new Conversions.DecimalConversion());
    DATA.addLogicalTypeConversion(new Conversions.UUIDConversion());
    DATA.addLogicalTypeConversion(new TimeConversions.DateConversion());
    DATA.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
    DATA.addLogicalTypeConversion(new TimeConversions.LocalTimestampMicrosConversion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "small"})
  void record_writtenAndRead_isTheSame(String sample) throws IOException {
    Schema schema = new Schema.Parser().parse(EverythingContract.text("AVRO"));
    Row row = EverythingContract.row(EverythingContract.sample(sample));

    GenericRecord written = record(row, schema);
    GenericRecord read = read(bytes(written, schema), schema);

    assertThat(schema.getFields())
        .extracting(Schema.Field::name)
        .containsExactly(EverythingContract.spark().fieldNames());
    assertThat(plain(read)).isEqualTo(plain(written));
    assertThat(read.get("at")).isEqualTo(Instant.parse("2026-03-04T05:06:07.123456Z"));
    assertThat(read.get("price")).isInstanceOf(BigDecimal.class);
  }

  private static byte[] bytes(GenericRecord written, Schema schema) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<GenericRecord>(schema, DATA).write(written, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }

  private static GenericRecord read(byte[] bytes, Schema schema) throws IOException {
    return new GenericDatumReader<GenericRecord>(schema, schema, DATA)
        .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  /** What Spark has in a column as Avro has it. */
  private static @Nullable Object avro(@Nullable Object value, Schema schema) {
    if (value == null) {
      return null;
    }
    return switch (schema.getType()) {
      case UNION -> avro(value, schema.getTypes().get(1));
      case RECORD -> record((Row) value, schema);
      case ARRAY -> list((Object[]) value, schema);
      case MAP -> map((scala.collection.Map<?, ?>) value, schema);
      case BYTES ->
          schema.getLogicalType() instanceof LogicalTypes.Decimal decimal
              ? ((BigDecimal) value).setScale(decimal.getScale())
              : ByteBuffer.wrap((byte[]) value);
      case INT -> value instanceof Short number ? Integer.valueOf(number) : value;
      case STRING ->
          schema.getLogicalType() == null ? value : java.util.UUID.fromString((String) value);
      default -> value;
    };
  }

  private static GenericRecord record(Row row, Schema schema) {
    GenericRecord record = new GenericData.Record(schema);
    for (Schema.Field field : schema.getFields()) {
      record.put(field.pos(), avro(row.get(field.pos()), field.schema()));
    }
    return record;
  }

  private static List<@Nullable Object> list(Object[] values, Schema schema) {
    return Arrays.stream(values)
        .<@Nullable Object>map(value -> avro(value, schema.getElementType()))
        .toList();
  }

  private static Map<String, @Nullable Object> map(
      scala.collection.Map<?, ?> values, Schema schema) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    CollectionConverters.asJava(values)
        .forEach((key, value) -> map.put((String) key, avro(value, schema.getValueType())));
    return map;
  }

  /** A value with lists for records and {@code String} for Avro's own texts. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof GenericRecord record) {
      return record.getSchema().getFields().stream()
          .<@Nullable Object>map(field -> plain(record.get(field.pos())))
          .toList();
    }
    if (value instanceof List<?> list) {
      return list.stream().<@Nullable Object>map(ColumnsInAvroTest::plain).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> texts = new LinkedHashMap<>();
      map.forEach((key, inner) -> texts.put(key.toString(), plain(inner)));
      return texts;
    }
    return value instanceof CharSequence text ? text.toString() : value;
  }
}
