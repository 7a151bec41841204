package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sluice.client.Connection;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.transport.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiled classes, loaded, so that a test can call what was generated. */
final class Loaded extends ClassLoader {

  private final Map<String, byte[]> classes = new HashMap<>();

  private Loaded() {
    super(Loaded.class.getClassLoader());
  }

  static Loaded compile(JavaFileObject... sources) {
    Compilation compilation = Sources.compile(List.of(sources));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
    Loaded loaded = new Loaded();
    compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .forEach(loaded::add);
    return loaded;
  }

  /** An instance of {@code shop.ApiClient}. */
  Instance client(Transport transport) {
    return new Instance(make("shop.ApiClient", Connection.over(config(), transport)));
  }

  ConnectorConfig config() {
    return (ConnectorConfig) field("shop.ApiClient", "CONFIG");
  }

  /** A new instance, by the constructor with that many parameters. */
  Object make(String type, @Nullable Object... arguments) {
    return reflect(
        () -> {
          Constructor<?> found =
              Arrays.stream(loadClass(type).getDeclaredConstructors())
                  .filter(constructor -> constructor.getParameterCount() == arguments.length)
                  .findFirst()
                  .orElseThrow();
          found.setAccessible(true);
          return found.newInstance(arguments);
        });
  }

  /** A class. */
  Class<?> type(String name) {
    return (Class<?>) reflect(() -> loadClass(name));
  }

  /** A constant of an enum. */
  Object constant(String type, String name) {
    return field(type, name);
  }

  /** The value of a static field. */
  Object field(String type, String name) {
    return reflect(
        () -> {
          Field field = loadClass(type).getDeclaredField(name);
          field.setAccessible(true);
          return field.get(null);
        });
  }

  /** What the first static method of that name returns. */
  Object invokeStatic(String type, String name, @Nullable Object... arguments) {
    return reflect(
        () -> {
          Method method =
              Arrays.stream(loadClass(type).getDeclaredMethods())
                  .filter(each -> each.getName().equals(name))
                  .findFirst()
                  .orElseThrow();
          method.setAccessible(true);
          return method.invoke(null, arguments);
        });
  }

  private static Object reflect(Callable<Object> action) {
    try {
      return action.call();
    } catch (Exception e) {
      throw new LinkageError("A class was not generated as expected", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private void add(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      String path = file.getName().replaceFirst("^/?CLASS_OUTPUT/", "");
      classes.put(path.replace(".class", "").replace('/', '.'), in.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** An object whose methods are called by name. */
  record Instance(Object object) {

    /** What a method returns. */
    Object call(String name, @Nullable Object... arguments) {
      return Objects.requireNonNull(invoke(name, arguments));
    }

    /** Calls a method that returns nothing. */
    void run(String name) {
      assertThat(invoke(name)).isNull();
    }

    private @Nullable Object invoke(String name, @Nullable Object... arguments) {
      Method method =
          Arrays.stream(object.getClass().getMethods())
              .filter(each -> each.getName().equals(name))
              .findFirst()
              .orElseThrow();
      try {
        return method.invoke(object, arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new LinkageError(name, e);
      } catch (IllegalAccessException e) {
        throw new LinkageError(name, e);
      }
    }
  }
}
