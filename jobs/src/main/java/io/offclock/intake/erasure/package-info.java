/**
 * Persons who were forgotten: by whom a record is not kept, and what of them others' words lose.
 */
@NullMarked
package io.offclock.intake.erasure;

import org.jspecify.annotations.NullMarked;
