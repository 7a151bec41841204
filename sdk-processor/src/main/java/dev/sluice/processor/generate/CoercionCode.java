package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sluice.processor.model.CaseFormat;
import dev.sluice.processor.model.CoercionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constants of one class that say what is taken for what, each set once. */
final class CoercionCode {

  private static final ClassName COERCIONS = ClassName.get("dev.sluice.contract", "Coercions");
  private static final ClassName COERCION = ClassName.get("dev.sluice.contract", "Coercion");

  private static final String DECLARATION = "  private static final Coercions  = ;";

  private final NameAllocator names;
  private final Map<Set<CoercionKind>, FieldSpec> constants = new LinkedHashMap<>();

  /** Names constants among those. */
  CoercionCode(NameAllocator names) {
    this.names = names;
  }

  /** The constants. Complete once all sets are asked for. */
  List<FieldSpec> constants() {
    return List.copyOf(constants.values());
  }

  /** The expression of a set; {@code user} is the name of what has it, or empty. */
  CodeBlock of(Set<CoercionKind> coercions, String user) {
    return coercions.equals(CoercionKind.standard())
        ? CodeBlock.of("$T.STANDARD", COERCIONS)
        : CodeBlock.of("$L", constant(coercions, user).name());
  }

  private FieldSpec constant(Set<CoercionKind> coercions, String user) {
    return constants.computeIfAbsent(
        coercions,
        set -> {
          String prefix = user.isEmpty() ? "" : CaseFormat.CONSTANT.of(user) + "_";
          String name = names.newName(prefix + "COERCIONS");
          return TypeSpecs.constant(COERCIONS, name)
              .initializer(value(DECLARATION.length() + name.length(), set))
              .build();
        });
  }

  private static CodeBlock value(int columns, Set<CoercionKind> coercions) {
    List<CodeBlock> links = new ArrayList<>();
    for (CoercionKind kind : CoercionKind.values()) {
      boolean standard = CoercionKind.standard().contains(kind);
      if (standard != coercions.contains(kind)) {
        String method = standard ? "without" : "with";
        links.add(CodeBlock.of(".$L($T.$L)", method, COERCION, kind));
      }
    }
    CodeBlock head = CodeBlock.of("$T.STANDARD", COERCIONS);
    CodeBlock oneLine = CodeBlock.of("$L$L", head, CodeBlock.join(links, ""));
    return Layout.width(oneLine) + 7 <= SourceFormat.WIDTH
        ? Layout.sameOrBelow(columns, oneLine)
        : Layout.below(Layout.chain(head, links));
  }
}
