/**
 * The story of a healthy growth project: three lists of a hundred from one invented population, in
 * two years.
 */
@NullMarked
package org.chamberkit.examples.lists;

import org.jspecify.annotations.NullMarked;
