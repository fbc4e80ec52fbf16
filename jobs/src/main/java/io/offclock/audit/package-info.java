/**
 * What a reader of everything that is published can work out: the tables of all versions that are
 * kept, what they promise to add up to, and the rule that no count is negative. Reads Parquet as a
 * stranger would and knows nothing of how figures are hidden; starts no Spark.
 */
@NullMarked
package io.offclock.audit;

import org.jspecify.annotations.NullMarked;
