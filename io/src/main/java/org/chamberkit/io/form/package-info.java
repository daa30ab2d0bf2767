/**
 * What the JSON form of a type is made of: objects, lists, sets, maps, kinds, words, numbers and
 * days.
 *
 * <p>Tokens come in; values go out, or all that is wrong with them. The same declarations write the
 * values and describe them as JSON Schema.
 */
@NullMarked
package org.chamberkit.io.form;

import org.jspecify.annotations.NullMarked;
