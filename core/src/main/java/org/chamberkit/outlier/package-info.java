/**
 * Numbers far from all others (离群值), and what is done about them before anything is compared.
 *
 * <p>A column of numbers comes in; its skewness and kurtosis go out, exactly, and bounds to which
 * what lies beyond is moved. The bounds are kept, so that they can be applied to the numbers of
 * another year.
 */
@NullMarked
package org.chamberkit.outlier;

import org.jspecify.annotations.NullMarked;
