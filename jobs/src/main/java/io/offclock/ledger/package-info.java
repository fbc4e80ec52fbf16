/**
 * The ledger of a night, shard by shard: a shard whose inputs are those of an earlier night is
 * carried over with all that was made of it.
 */
@NullMarked
package io.offclock.ledger;

import org.jspecify.annotations.NullMarked;
