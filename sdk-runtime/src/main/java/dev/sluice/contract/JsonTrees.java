package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.http.Body;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON as Jackson's tree: what generated code calls for a {@code JsonNode}. The one class that
 * needs jackson-databind, which has to be there only where a contract names {@code JsonNode}.
 */
public final class JsonTrees {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A reader that can be shipped, as each of a contract. */
  private record Reader() implements ItemReader<JsonNode> {
    @Override
    public @Nullable JsonNode read(JsonInput in) throws IOException {
      return JsonTrees.read(in);
    }
  }

  private JsonTrees() {}

  /** Reads trees. */
  public static ItemReader<JsonNode> reader() {
    return new Reader();
  }

  /**
   * Any value as a tree; null for null. Nothing in it is coerced: integers have the smallest type
   * that holds them, and a number with fraction or exponent is a decimal, with all its digits. What
   * is no number in JSON, or has an exponent out of bounds, is a violation where it stands, and
   * then there is no tree.
   */
  public static @Nullable JsonNode read(JsonInput in) throws IOException {
    // Texts are taken as they are, whatever the contract around has trimmed.
    JsonParser tokens = in.source();
    if (tokens.hasToken(JsonToken.VALUE_NULL)) {
      return null;
    }
    int before = in.violations.count();
    JsonNode tree = value(in, tokens);
    return in.violations.count() == before ? tree : null;
  }

  /** The tree as compact JSON; null for none, and for one that stands for nothing. */
  public static @Nullable String text(@Nullable JsonNode tree) {
    return tree == null || tree.isMissingNode() ? null : tree.toString();
  }

  /** The tree as an {@code application/json} body; an empty one for a tree that is nothing. */
  public static Body body(JsonNode tree) {
    String text = Objects.requireNonNullElse(text(tree), "");
    return Body.of(text.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  /** Goes as deep as {@link JsonLimits#DEPTH}, which the parser sees to. */
  private static JsonNode value(JsonInput in, JsonParser tokens) throws IOException {
    return switch (tokens.currentToken()) {
      case START_OBJECT -> object(in, tokens);
      case START_ARRAY -> array(in, tokens);
      case VALUE_NUMBER_INT -> integer(tokens);
      case VALUE_NUMBER_FLOAT -> decimal(in, tokens);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(tokens.getText());
    };
  }

  private static ObjectNode object(JsonInput in, JsonParser tokens) throws IOException {
    ObjectNode object = NODES.objectNode();
    String name;
    while ((name = tokens.nextFieldName()) != null) {
      tokens.nextToken();
      object.set(name, value(in, tokens));
    }
    return object;
  }

  private static ArrayNode array(JsonInput in, JsonParser tokens) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(in, tokens));
    }
    return array;
  }

  private static JsonNode integer(JsonParser tokens) throws IOException {
    return switch (tokens.getNumberType()) {
      case INT -> NODES.numberNode(tokens.getIntValue());
      case LONG -> NODES.numberNode(tokens.getLongValue());
      default -> NODES.numberNode(tokens.getBigIntegerValue());
    };
  }

  private static JsonNode decimal(JsonInput in, JsonParser tokens) throws IOException {
    BigDecimal value = Scalars.decimal(tokens, Coercions.STANDARD);
    if (value == null) {
      in.violate("decimal number");
      return NODES.nullNode();
    }
    return DecimalNode.valueOf(value);
  }
}
