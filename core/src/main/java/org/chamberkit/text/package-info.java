/**
 * Names and sentences in Chinese and English.
 *
 * <p>Strings come in; names, sentence templates and quotations that are safe to print go out. What
 * is said in both languages is written once, here as a pair, and never put together from pieces.
 */
@NullMarked
package org.chamberkit.text;

import org.jspecify.annotations.NullMarked;
