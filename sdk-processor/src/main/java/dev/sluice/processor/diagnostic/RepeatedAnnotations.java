package dev.sluice.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.sluice.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds where one of several annotations of a type stands in the source. javac's messager knows
 * only the container that it made of them, which stands nowhere, and would point to the
 * declaration.
 */
final class RepeatedAnnotations {

  private final @Nullable Trees trees;

  private RepeatedAnnotations(@Nullable Trees trees) {
    this.trees = trees;
  }

  /** Those of a compilation; finds nothing where the compiler is not, or hides, javac. */
  static RepeatedAnnotations of(ProcessingEnvironment environment) {
    try {
      return new RepeatedAnnotations(Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return new RepeatedAnnotations(null);
    }
  }

  /** Prints the error at the annotation, or its value; returns whether it was found. */
  boolean print(String text, Origin origin) {
    TreePath path = trees == null ? null : trees.getPath(origin.element());
    Tree place = path == null ? null : place(path.getLeaf(), origin).orElse(null);
    if (trees == null || path == null || place == null) {
      return false;
    }
    trees.printMessage(javax.tools.Diagnostic.Kind.ERROR, text, place, path.getCompilationUnit());
    return true;
  }

  private static Optional<Tree> place(Tree declaration, Origin origin) {
    AnnotationMirror mirror = origin.annotation();
    if (mirror == null) {
      return Optional.empty();
    }
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    List<? extends AnnotationTree> written =
        annotations(declaration).stream().filter(tree -> isNamed(tree, name)).toList();
    List<?> repeated = repeated(origin.element(), mirror);
    int index = repeated.indexOf(mirror);
    if (index < 0 || written.size() != repeated.size()) {
      return Optional.empty();
    }
    AnnotationTree tree = written.get(index);
    AnnotationValue value = origin.value();
    return Optional.of(value == null ? tree : value(tree, mirror, value));
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    ModifiersTree modifiers =
        declaration instanceof ClassTree type
            ? type.getModifiers()
            : declaration instanceof MethodTree method ? method.getModifiers() : null;
    return modifiers == null ? List.of() : modifiers.getAnnotations();
  }

  private static boolean isNamed(AnnotationTree tree, String name) {
    String written = tree.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }

  /** The annotations that the container of this one holds; none where it stands for itself. */
  private static List<?> repeated(Element element, AnnotationMirror wanted) {
    return element.getAnnotationMirrors().stream()
        .flatMap(container -> container.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(list -> ((List<?>) list).stream().map(RepeatedAnnotations::unwrapped).toList())
        .filter(list -> list.contains(wanted))
        .findFirst()
        .orElse(List.of());
  }

  private static Object unwrapped(Object element) {
    return element instanceof AnnotationValue value ? value.getValue() : element;
  }

  private static Tree value(AnnotationTree tree, AnnotationMirror mirror, AnnotationValue wanted) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      int index = entry.getValue().getValue() instanceof List<?> list ? list.indexOf(wanted) : -1;
      if (index >= 0 || entry.getValue().equals(wanted)) {
        return element(argument(tree, entry.getKey().getSimpleName().toString()), index);
      }
    }
    return tree;
  }

  private static Tree argument(AnnotationTree tree, String member) {
    for (ExpressionTree argument : tree.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return assignment.getExpression();
      }
    }
    return tree;
  }

  private static Tree element(Tree argument, int index) {
    return index >= 0 && argument instanceof NewArrayTree array
        ? array.getInitializers().get(index)
        : argument;
  }
}
