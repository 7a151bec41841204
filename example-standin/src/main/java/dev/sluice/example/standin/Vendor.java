package dev.sluice.example.standin;

/**
 * How one vendor's API looks from outside, whatever it offers.
 *
 * @param name the vendor's name, for people
 * @param basePath the path of the base URL, such as {@code /v3}
 * @param access who may send requests
 * @param errors how errors are worded
 * @param rates how the state of the rate limit is told
 */
public record Vendor(
    String name, String basePath, Access access, ErrorForm errors, RateForm rates) {}
