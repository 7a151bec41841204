package dev.sluice.annotations;

/**
 * How several values of one parameter are written into the query or form.
 *
 * <pre>{@code
 * @Get("/items")
 * Call<Items> items(@Query(value = "id", style = QueryStyle.COMMA) List<Integer> ids);
 *
 * items(List.of(1, 2)); // GET /items?id=1,2
 * }</pre>
 */
public enum QueryStyle {
  /** One parameter for each: {@code id=1&id=2}. */
  EXPLODE,
  /** {@code id=1,2}; a comma within a value is percent-encoded. */
  COMMA,
  /** {@code id=1|2}, the bar percent-encoded. */
  PIPE,
  /** {@code id=1 2}, the space percent-encoded. */
  SPACE,
  /** {@code id[]=1&id[]=2}, the brackets percent-encoded. */
  BRACKETS
}
