/**
 * Who or what may come on a ranking list (参评对象): candidates with their exact values, the groups
 * they belong to, and why one does not compete.
 *
 * <p>Whoever knows values makes candidates of them, such as score cards; ranking takes them in.
 */
@NullMarked
package org.chamberkit.candidate;

import org.jspecify.annotations.NullMarked;
