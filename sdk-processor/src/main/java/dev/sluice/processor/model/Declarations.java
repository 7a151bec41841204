package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything one round of the compiler can read.
 *
 * @param all ordered by name
 * @param strays annotations out of place
 * @param unresolved types that mention types which do not exist yet
 * @param sources the top-level types of the user's source files
 */
public record Declarations(
    List<Declaration> all,
    List<StrayModel> strays,
    Set<ClassName> unresolved,
    Set<ClassName> sources) {

  public Declarations {
    all = List.copyOf(all);
    strays = List.copyOf(strays);
    unresolved = Set.copyOf(unresolved);
    sources = Set.copyOf(sources);
  }

  /** Those of one kind. */
  public <T extends Declaration> Stream<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
