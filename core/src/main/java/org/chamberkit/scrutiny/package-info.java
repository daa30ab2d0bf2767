/**
 * What should be looked at in a rubric that is consistent all the same: grades that nobody can
 * reach, rules that never act, items that tell nothing apart.
 *
 * <p>A rubric comes in, or its versions one after the other; problems of the severity of a warning
 * go out, with pointers into the rubric. Nothing is changed.
 */
@NullMarked
package org.chamberkit.scrutiny;

import org.jspecify.annotations.NullMarked;
