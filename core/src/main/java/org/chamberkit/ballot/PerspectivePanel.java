package org.chamberkit.ballot;

import org.chamberkit.composite.Panel;
import org.chamberkit.rating.PartId;

/**
 * The panel of one perspective (评价方评委组).
 *
 * @param perspective the perspective
 * @param panel how the scores of its raters become one
 */
public record PerspectivePanel(PartId perspective, Panel panel) {}
