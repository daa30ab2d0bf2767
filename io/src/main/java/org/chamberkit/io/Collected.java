package org.chamberkit.io;

import com.google.common.collect.ImmutableList;
import org.chamberkit.problem.Problem;

/**
 * All records of a source (读取结果): the values of those that were accepted, and what is wrong with
 * the others.
 *
 * @param <T> the type of the values
 * @param values the values, in the order of the source
 * @param problems all problems, warnings too, in the order of the source
 * @param counts how many records there were
 */
public record Collected<T>(
    ImmutableList<T> values, ImmutableList<Problem> problems, ReadCounts counts) {}
