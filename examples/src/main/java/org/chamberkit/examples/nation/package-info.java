/**
 * A whole nation of organizations, generated for demonstration and measurement.
 *
 * <p>The real divisions of the country come in, from the resource {@code divisions-2023}; a
 * directory goes out that has a federation for each division of the upper levels and a chamber for
 * each township. The divisions are real; the organizations are invented, and every name of one says
 * so.
 */
@NullMarked
package org.chamberkit.examples.nation;

import org.jspecify.annotations.NullMarked;
