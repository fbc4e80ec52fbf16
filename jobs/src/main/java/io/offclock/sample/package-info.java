/** Invented workspaces of any size, for the samples, the tests and the benchmarks. */
@NullMarked
package io.offclock.sample;

import org.jspecify.annotations.NullMarked;
