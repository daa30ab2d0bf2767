package org.chamberkit.measure;

import org.chamberkit.text.Name;

/**
 * A number by which lists rank (排序指标).
 *
 * @param id the identifier, which is also the key of candidates
 * @param name what it is called
 * @param method how it comes about
 */
public record Measure(MeasureId id, Name name, MeasureMethod method) {}
