package dev.sluice.example.brevo;

import dev.sluice.spark.SluiceKryoRegistrator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import scala.reflect.ClassTag$;

/** A way in which Spark ships what runs on executors. */
public enum Shipping {
  JAVA {
    @Override
    Object roundTrip(Object value) throws IOException, ClassNotFoundException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    }
  },
  KRYO {
    @Override
    Object roundTrip(Object value) {
      SparkConf conf =
          new SparkConf(false).set("spark.kryo.registrator", SluiceKryoRegistrator.class.getName());
      SerializerInstance kryo = new KryoSerializer(conf).newInstance();
      ByteBuffer bytes = kryo.serialize(value, ClassTag$.MODULE$.apply(Object.class));
      return kryo.deserialize(bytes, ClassTag$.MODULE$.apply(Object.class));
    }
  };

  abstract Object roundTrip(Object value) throws IOException, ClassNotFoundException;

  /** What arrives. */
  public <T> T ship(Class<T> type, Object value) throws IOException, ClassNotFoundException {
    return type.cast(roundTrip(value));
  }
}
