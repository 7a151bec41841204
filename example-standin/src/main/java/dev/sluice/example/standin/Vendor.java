package dev.sluice.example.standin;

/**
 * How one vendor's API looks from outside, whatever it offers.
 *
 * @param name the vendor's name, for people
 * @param basePath the path of the base URL, such as {@code /v3}
 * @param keyHeader the header that carries the key
 * @param keyPrefix what stands before the key in that header; empty for nothing
 * @param errors how errors are worded
 * @param rates how the state of the rate limit is told
 */
public record Vendor(
    String name,
    String basePath,
    String keyHeader,
    String keyPrefix,
    ErrorForm errors,
    RateForm rates) {}
