/**
 * Public codes and their checks: for now those of administrative divisions.
 *
 * <p>Texts come in from documents or callers; codes of the right form go out, which compare and
 * tell what lies within what. Whether a code is assigned, and to which name, is not known here.
 */
@NullMarked
package org.chamberkit.code;

import org.jspecify.annotations.NullMarked;
