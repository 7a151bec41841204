package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sluice.annotations.ReadContract;
import dev.sluice.processor.model.EnumModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.UserType.Visibility;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads types as far as Sluice distinguishes them. */
final class ValueTypeReader {

  private static final Map<String, ScalarKind> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.Short", ScalarKind.SHORT),
          Map.entry("java.lang.Integer", ScalarKind.INT),
          Map.entry("java.lang.Long", ScalarKind.LONG),
          Map.entry("java.lang.Float", ScalarKind.FLOAT),
          Map.entry("java.lang.Double", ScalarKind.DOUBLE),
          Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
          Map.entry("java.lang.String", ScalarKind.TEXT),
          Map.entry("java.time.Instant", ScalarKind.INSTANT),
          Map.entry("java.time.LocalDate", ScalarKind.DATE),
          Map.entry("java.time.LocalTime", ScalarKind.TIME),
          Map.entry("java.time.LocalDateTime", ScalarKind.DATE_TIME),
          Map.entry("java.time.OffsetDateTime", ScalarKind.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", ScalarKind.ZONED_DATE_TIME),
          Map.entry("java.math.BigDecimal", ScalarKind.DECIMAL),
          Map.entry("java.math.BigInteger", ScalarKind.BIG_INTEGER),
          Map.entry("java.util.UUID", ScalarKind.UUID),
          Map.entry("java.net.URI", ScalarKind.URI));

  private static final String DATABIND = "com.fasterxml.jackson.databind.";
  private static final String TREE = DATABIND + "JsonNode";

  private static final Set<String> CONTAINERS =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection");

  private ValueTypeReader() {}

  static ValueType read(TypeMirror type) {
    return switch (type.getKind()) {
      case SHORT -> new ValueType.Scalar(ScalarKind.SHORT, true);
      case INT -> new ValueType.Scalar(ScalarKind.INT, true);
      case LONG -> new ValueType.Scalar(ScalarKind.LONG, true);
      case FLOAT -> new ValueType.Scalar(ScalarKind.FLOAT, true);
      case DOUBLE -> new ValueType.Scalar(ScalarKind.DOUBLE, true);
      case TYPEVAR -> new ValueType.Variable(MoreTypes.asTypeVariable(type).toString());
      case BOOLEAN -> new ValueType.Scalar(ScalarKind.BOOLEAN, true);
      case DECLARED -> declared(MoreTypes.asDeclared(type));
      case ARRAY ->
          MoreTypes.asArray(type).getComponentType().getKind() == TypeKind.BYTE
              ? new ValueType.Binary()
              : new ValueType.Unsupported(written(type), "");
      case ERROR -> throw new Unresolved(type.toString());
      default -> new ValueType.Unsupported(written(type), "");
    };
  }

  /** The type as the user wrote it, near enough: simple names, no annotations. */
  static String written(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      throw new Unresolved(type.toString());
    }
    return TypeName.get(type).toString().replaceAll("\\b[a-z_][\\w]*\\.(?=[\\w.]*[A-Z])", "");
  }

  static String qualifiedName(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asTypeElement(type).getQualifiedName().toString()
        : "";
  }

  private static ValueType declared(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    String name = element.getQualifiedName().toString();
    ScalarKind scalar = SCALARS.get(name);
    if (scalar != null) {
      return new ValueType.Scalar(scalar, false);
    }
    if (name.equals("java.lang.Void")) {
      return new ValueType.Nothing();
    }
    if (name.equals("java.io.InputStream")) {
      return new ValueType.Stream();
    }
    if (name.equals("java.nio.file.Path")) {
      return new ValueType.FileContent();
    }
    if (name.equals("dev.sluice.http.FilePart")) {
      return new ValueType.File();
    }
    if (name.equals(TREE)) {
      return new ValueType.Tree();
    }
    if (name.startsWith(DATABIND + "node.") || name.startsWith("tools.jackson.databind.")) {
      return new ValueType.Unsupported(written(type), "any JSON is a " + TREE);
    }
    if (element.getTypeParameters().size() != type.getTypeArguments().size()) {
      return new ValueType.Unsupported(written(type), "it has no type arguments");
    }
    if (CONTAINERS.contains(name)) {
      return container(element, type);
    }
    if (name.equals("java.util.Map")) {
      return map(type);
    }
    return userType(element, type);
  }

  /** Whether it is an interface of which all implementations are known. */
  static boolean isSealed(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
  }

  private static ValueType container(TypeElement element, DeclaredType type) {
    ValueType inner = read(type.getTypeArguments().get(0));
    return inner instanceof ValueType.Unsupported
        ? inner
        : new ValueType.Many(ClassName.get(element), inner);
  }

  private static ValueType map(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (!qualifiedName(arguments.get(0)).equals("java.lang.String")) {
      return new ValueType.Unsupported(written(type), "its keys are not String");
    }
    ValueType inner = read(arguments.get(1));
    return inner instanceof ValueType.Unsupported ? inner : new ValueType.Mapping(inner);
  }

  private static ValueType userType(TypeElement element, DeclaredType type) {
    boolean contract = Annotations.has(element, ReadContract.class);
    boolean record = element.getKind() == ElementKind.RECORD || (contract && isSealed(element));
    if (!record && element.getKind() != ElementKind.ENUM) {
      return new ValueType.Unsupported(written(type), "");
    }
    if (!type.getTypeArguments().isEmpty() && !contract) {
      return new ValueType.Unsupported(written(type), "it is generic");
    }
    if (UserTypeReader.visibility(element) == Visibility.HIDDEN) {
      return new ValueType.Unsupported(
          written(type), "it is private, so generated code cannot use it");
    }
    if (record) {
      return new ValueType.Structure(
          ClassName.get(element),
          contract,
          TypeName.get(type),
          type.getTypeArguments().stream().map(ValueTypeReader::read).toList());
    }
    EnumModel constants = EnumReader.read(element);
    return constants.constants().isEmpty()
        ? new ValueType.Unsupported(written(type), "it has no constants")
        : new ValueType.Constant(constants);
  }
}
