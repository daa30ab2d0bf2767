/**
 * The rows and cells of tables of comma-separated values.
 *
 * <p>A row comes in; the JSON record that says the same goes out, and problems of the record get
 * the place of their cell. Records become rows in the same way, with cells that spreadsheets show
 * as text.
 */
@NullMarked
package org.chamberkit.io.table;

import org.jspecify.annotations.NullMarked;
