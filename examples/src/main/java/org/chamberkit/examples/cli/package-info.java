/**
 * The command line, by which anybody can try the library on files before writing Java.
 *
 * <p>Arguments and files come in; tables, documents, problems and an exit status go out. It has no
 * logic of its own: each command is a few lines over the public API.
 */
@NullMarked
package org.chamberkit.examples.cli;

import org.jspecify.annotations.NullMarked;
