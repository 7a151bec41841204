package dev.sluice.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form, as a body of type {@code application/x-www-form-urlencoded}. */
public final class FormFields {

  private static final String TYPE = "application/x-www-form-urlencoded";

  private FormFields() {}

  /** The body of these fields, in the map's order. */
  public static Body body(Map<String, String> fields) {
    StringBuilder form = new StringBuilder();
    fields.forEach(
        (name, value) ->
            form.append(form.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
    return Body.of(form.toString().getBytes(StandardCharsets.UTF_8), TYPE);
  }

  /**
   * A form with that field set to the value, replacing every earlier one of the name; an empty body
   * counts as a form without fields.
   */
  public static Body set(Body form, String name, String value) {
    String encoded = encode(name);
    String others =
        Arrays.stream(form.text().split("&", -1))
            .filter(field -> !field.isEmpty() && !field.split("=", 2)[0].equals(encoded))
            .map(field -> field + "&")
            .collect(Collectors.joining());
    String fields = others + encoded + "=" + encode(value);
    String type = form.contentType().isEmpty() ? TYPE : form.contentType();
    return Body.of(fields.getBytes(StandardCharsets.UTF_8), type);
  }

  /** A text as it stands in a form: percent-encoded UTF-8, a space as '+'. */
  public static String encode(String text) {
    return PercentEncoding.encode(text).replace("%20", "+");
  }
}
