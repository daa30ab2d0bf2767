package org.chamberkit.scoring;

import org.chamberkit.answer.PartId;
import org.chamberkit.quantity.Fraction;

/**
 * The mean of what one perspective gave to the judged items (评价方均值).
 *
 * @param perspective the perspective
 * @param mean the mean of its shares of the points, from 0 to 1, each item counting the same
 */
public record PerspectiveMean(PartId perspective, Fraction mean) {}
