package dev.sluice.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.processor.model.PathTemplate.Pair;
import dev.sluice.processor.model.PathTemplate.Part;
import org.junit.jupiter.api.Test;

class PathTemplateTest {

  @Test
  void parse_variablesAndQuery_areTakenApart() {
    PathTemplate template = PathTemplate.parse("/a/{id}/b-{kind}?sort=a%20b&x=1+1&flag&");

    assertThat(template.parts())
        .containsExactly(
            new Part("/a/", false),
            new Part("id", true),
            new Part("/b-", false),
            new Part("kind", true));
    assertThat(template.query())
        .containsExactly(new Pair("sort", "a b"), new Pair("x", "1+1"), new Pair("flag", null));
    assertThat(template.variables()).containsExactly("id", "kind");
  }

  @Test
  void parse_malformed_givesWhatCanBeTold() {
    assertThat(PathTemplate.parse("/a/{b").parts()).containsExactly(new Part("/a/{b", false));
    assertThat(PathTemplate.parse("?a=%zz").query()).containsExactly(new Pair("a", "%zz"));
  }
}
