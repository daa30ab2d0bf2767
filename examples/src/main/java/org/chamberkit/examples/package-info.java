/**
 * Example programs, each one a story told over the public API.
 *
 * <p>The documents under the resources come in; tables, explanations and documents go out. What
 * several examples share stands here too, small enough to be copied into a program of one's own.
 */
@NullMarked
package org.chamberkit.examples;

import org.jspecify.annotations.NullMarked;
