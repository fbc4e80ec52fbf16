/**
 * Forgetting a person: whom, what of them is looked for, the plan that outlives a kill, the scan.
 */
@NullMarked
package io.offclock.forget;

import org.jspecify.annotations.NullMarked;
