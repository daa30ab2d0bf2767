/**
 * What a publication states about a list (公布数据), and whether it can all be true at once.
 *
 * <p>Printed figures come in with their source; what contradicts itself goes out: moves that do not
 * make the size, newcomers that do not match those who dropped out, changes that do not fit their
 * percentages, parts that do not make the whole. Which of two figures is wrong cannot be told.
 */
@NullMarked
package org.chamberkit.statement;

import org.jspecify.annotations.NullMarked;
