package dev.sluice.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The fields of a form, as a body of type {@code application/x-www-form-urlencoded}. */
public final class FormFields {

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
    return Body.of(
        form.toString().getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
  }

  /** A text as it stands in a form: percent-encoded UTF-8, a space as '+'. */
  public static String encode(String text) {
    return PercentEncoding.encode(text).replace("%20", "+");
  }
}
