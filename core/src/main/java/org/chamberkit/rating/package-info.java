/**
 * Who rates and what single raters give: perspectives, their marks and votes, and the identifiers
 * by which those and all parts of a rubric are named.
 *
 * <p>Ratings and votes come in as they were cast, and answers are made of them. How they are mixed
 * is for the rule of an item to say.
 */
@NullMarked
package org.chamberkit.rating;

import org.jspecify.annotations.NullMarked;
