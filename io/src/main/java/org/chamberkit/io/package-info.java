/**
 * JSON documents in and out.
 *
 * <p>Files, texts and streams come in; values of the core library go out, each with all that is
 * wrong and where. The form of every type is declared once, one file for each room of the core, and
 * serves reading and writing alike; the same value gives the same bytes everywhere.
 *
 * <p>This package alone is for users. Those below it are not exported and change without notice.
 */
@NullMarked
package org.chamberkit.io;

import org.jspecify.annotations.NullMarked;
