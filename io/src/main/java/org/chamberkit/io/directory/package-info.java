/**
 * The forms of who there is: organizations, their relations and posts, and the directory.
 *
 * <p>Tokens of directories come in; values of the rooms {@code organization} to {@code directory}
 * go out. Nothing of what they did or scored stands here.
 */
@NullMarked
package org.chamberkit.io.directory;

import org.jspecify.annotations.NullMarked;
