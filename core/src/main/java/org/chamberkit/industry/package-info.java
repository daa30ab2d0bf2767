/**
 * What enterprises do and how large they are: industries by GB/T 4754, the three sectors, and the
 * size classes of the statistics rule.
 *
 * <p>Codes, numbers of staff and amounts come in; industries of the right form go out, and findings
 * of the size class that say which bound decided. What the classes of industry are called is not
 * known here.
 */
@NullMarked
package org.chamberkit.industry;

import org.jspecify.annotations.NullMarked;
