package io.offclock.report.document;

/**
 * Between what shares a group of a size lies by chance alone, in 95 and in 99.8 of 100 groups.
 *
 * @param size persons
 */
public record FunnelLimits(long size, double lo95, double hi95, double lo998, double hi998) {}
