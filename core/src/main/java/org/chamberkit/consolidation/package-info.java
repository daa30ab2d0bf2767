/**
 * Parents and subsidiaries on one list: who stands for whom.
 *
 * <p>A rule comes in that says who is kept, with the control links of a population and those who
 * compete. A consolidation goes out: who was replaced by whom and over which links, and which
 * related enterprises stand side by side; or the circles of control that have to be untied first.
 */
@NullMarked
package org.chamberkit.consolidation;

import org.jspecify.annotations.NullMarked;
