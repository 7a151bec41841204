package dev.sluice.example.standin;

/**
 * How many records of a list may be asked for at once.
 *
 * @param least the smallest limit
 * @param usual the limit of a request that names none
 * @param most the largest limit
 */
public record PageSize(int least, int usual, int most) {}
