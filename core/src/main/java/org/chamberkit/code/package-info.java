/**
 * Public codes and their checks: administrative divisions, townships and villages, organizations
 * and their unified social credit codes.
 *
 * <p>Texts come in from documents or callers; codes of the right form go out, which compare, tell
 * what lies within what, and say where and why a check character differs. Whether a code is
 * assigned, and to whom, is not known here.
 */
@NullMarked
package org.chamberkit.code;

import org.jspecify.annotations.NullMarked;
