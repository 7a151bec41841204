package dev.sluice.processor;

import java.util.Map;

/** Gathered cases that are decided otherwise here, with what happens instead, and why. */
final class ChosenDifferences {

  static final Map<String, Difference> REQUESTS =
      Map.ofEntries(
          Map.entry(
              "rc-047", Difference.refused("a value declared as encoded is checked, not mended")),
          Map.entry(
              "rc-076",
              Difference.sent("http://example.com/", "a null map, like any null, is left out")),
          Map.entry(
              "rc-081",
              Difference.sent(
                  "http://example.com/query?kit=kat", "there are no converters that could fail")),
          Map.entry(
              "rc-083",
              Difference.compileError(
                  "PathStartsWithSlash", "an operation stays at the connector's origin; see @Url")),
          Map.entry(
              "rc-102",
              Difference.sent("http://example.com/", "null values of a map are left out")),
          Map.entry(
              "rc-108",
              Difference.compileError(
                  "HeaderNotReserved", "a request without a body has no Content-Type")),
          Map.entry(
              "rc-122",
              Difference.sent(
                  "http://example.com/", "kit=kat", "null values of a map are left out")),
          Map.entry(
              "rc-128",
              Difference.sent(
                  "http://example.com/foo/bar/",
                  "name=\"ping\"\r\n\r\npong\r\n",
                  "RFC 7578 deprecates Content-Transfer-Encoding")),
          Map.entry(
              "rc-135",
              Difference.sent(
                  "http://example.com/api/foo", "a base URL may end in '/', and need not")),
          Map.entry(
              "rc-142",
              Difference.sent(
                  "/%2Fhostedzone%2FZ1PA6795UKMFR9",
                  "a value adds segments only when declared so")),
          Map.entry(
              "rc-148",
              Difference.sent(
                  "/api/collections?keys=one&keys=two&values%5B%5D=1,2",
                  "a comma between values stays, so that one within a value can be told")),
          Map.entry(
              "rc-175",
              Difference.compileError(
                  "PathWellFormed", "a path is written as it is sent; the error says how")),
          Map.entry(
              "rc-177",
              Difference.sent(
                  "https://www.example.com/testing/Johnny%2520Appleseed",
                  "a value that looks encoded is a value; see encoded = true")),
          Map.entry("rc-184", Difference.compileError("PathWellFormed", "no matrix parameters")),
          Map.entry("rc-185", Difference.compileError("PathWellFormed", "no matrix parameters")),
          Map.entry("rc-188", Difference.sent("", "an empty collection has no value to send")),
          Map.entry(
              "rc-201",
              Difference.sent(
                  "http://localhost/?name=alice&fooKey=", "an empty string is a value everywhere")),
          Map.entry(
              "rc-202",
              Difference.sent(
                  "http://localhost/?name=Alice&name=Bob&fooKey=fooValue&emptyStringKey=",
                  "an empty string is a value everywhere")),
          Map.entry(
              "rc-221",
              Difference.compileError(
                  "BaseUrlValid", "what every request carries is declared, not hidden in a URL")),
          Map.entry("rc-250", Difference.refused("an empty path variable would change the path")),
          Map.entry("rc-264", Difference.sent("https://foo?some%20one=a%25b", "a space is %20")),
          Map.entry(
              "rc-270",
              Difference.sent(
                  "https://api.example.com/users/a%20b%3Fx%3D1%26y%23z%2F..%2F..",
                  "values are encoded")),
          Map.entry(
              "rc-271",
              Difference.sent(
                  "https://api.example.com/users?q=a%26admin%3Dtrue", "values are encoded")),
          Map.entry(
              "rc-276",
              Difference.compileError(
                  "PathWellFormed", "servers resolve dot segments, so the path would lie")),
          Map.entry(
              "rc-281",
              Difference.sent(
                  "http://127.0.0.1/m?k=a%20b%26c%3Dd%2B%C3%A9%2F&k=2", "a space is %20")),
          Map.entry("rc-283", Difference.refused("a line break would begin another header")));

  private ChosenDifferences() {}

  /**
   * What happens instead: a compile error, else a refusal when the request is built, else a URL.
   *
   * @param code of the one compile error; empty for none
   * @param refused whether the request cannot be built
   * @param url that is built
   * @param body what the body contains
   * @param reason why
   */
  record Difference(String code, boolean refused, String url, String body, String reason) {

    static Difference compileError(String code, String reason) {
      return new Difference(code, false, "", "", reason);
    }

    static Difference sent(String url, String reason) {
      return new Difference("", false, url, "", reason);
    }

    static Difference sent(String url, String body, String reason) {
      return new Difference("", false, url, body, reason);
    }

    static Difference refused(String reason) {
      return new Difference("", true, "", "", reason);
    }
  }
}
