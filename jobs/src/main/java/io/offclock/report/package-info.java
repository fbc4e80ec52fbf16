/** Published Parquet to the quarterly page. Starts no Spark. */
@NullMarked
package io.offclock.report;

import org.jspecify.annotations.NullMarked;
