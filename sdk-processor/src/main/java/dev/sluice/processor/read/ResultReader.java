package dev.sluice.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a method returns. */
final class ResultReader {

  private static final Map<String, Form> FORMS =
      Map.of(
          "dev.sluice.client.Call", Form.CALL,
          "dev.sluice.client.Pages", Form.PAGES,
          "dev.sluice.client.Response", Form.RESPONSE,
          "java.util.Optional", Form.OPTIONAL,
          "java.util.concurrent.CompletionStage", Form.STAGE);

  private ResultReader() {}

  static ResultModel read(TypeMirror type) {
    String written = ValueTypeReader.written(type);
    if (type.getKind() == TypeKind.VOID) {
      return new ResultModel(Form.NONE, new ValueType.Nothing(), TypeName.VOID, written);
    }
    Form form = FORMS.get(ValueTypeReader.qualifiedName(type));
    if (form == null) {
      return value(type, written);
    }
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    ValueType item =
        arguments.isEmpty()
            ? new ValueType.Unsupported(written, "it has no type argument")
            : ValueTypeReader.read(arguments.get(0));
    return new ResultModel(
        arguments.isEmpty() ? Form.UNSUPPORTED : form, item, TypeName.get(type), written);
  }

  private static ResultModel value(TypeMirror type, String written) {
    ValueType item = ValueTypeReader.read(type);
    boolean alone =
        item instanceof ValueType.Structure
            || item instanceof ValueType.Binary
            || item instanceof ValueType.Stream
            || item.equals(ResultModel.TEXT)
            || item instanceof ValueType.Many
            || item instanceof ValueType.Mapping;
    Form form = alone ? Form.VALUE : Form.UNSUPPORTED;
    return new ResultModel(form, item, TypeName.get(type), written);
  }
}
