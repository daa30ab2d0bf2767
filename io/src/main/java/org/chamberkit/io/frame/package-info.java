/**
 * What a source holds, byte by byte: unpacked, cut into frames, and each frame told token by token.
 *
 * <p>A source and the options of its reading come in; frames go out, and from each the tokens with
 * what is wrong about them. Whatever stands in the text has its place: source, record, line, column
 * and byte.
 */
@NullMarked
package org.chamberkit.io.frame;

import org.jspecify.annotations.NullMarked;
