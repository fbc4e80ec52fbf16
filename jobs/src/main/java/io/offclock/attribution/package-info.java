/**
 * Whose activity it is and on whose time: account to person, department, employment class and
 * schedule as of the instant, and the hours class from them. The classifier is plain Java.
 */
@NullMarked
package io.offclock.attribution;

import org.jspecify.annotations.NullMarked;
