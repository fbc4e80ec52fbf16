package io.offclock.audit;

import java.util.Map;

/**
 * Unknown whole numbers that add up to a known one.
 *
 * @param factors of the unknowns, by number; none of them 0
 * @param sum what they add up to
 */
record Equation(Map<Integer, Long> factors, long sum) {}
