package dev.sluice.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Lets Kryo ship what Sluice ships: connections, calls, pages and the generated functions, which
 * are made of records. Kryo 4, which Spark 4 uses, cannot write a record field by field, because it
 * asks the JVM for the offsets of the fields; so records go through Java serialization. A
 * pipeline's own session sets it; in a session of yours with {@code
 * spark.serializer=org.apache.spark.serializer.KryoSerializer}, set
 *
 * <pre>{@code spark.kryo.registrator=dev.sluice.spark.SluiceKryoRegistrator}</pre>
 */
public final class SluiceKryoRegistrator implements KryoRegistrator {

  @Override
  public void registerClasses(Kryo kryo) {
    kryo.addDefaultSerializer(Record.class, new JavaSerializer());
  }
}
