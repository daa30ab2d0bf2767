package org.chamberkit.movement;

/**
 * How many moved in which way (位次变化统计).
 *
 * @param sizeBefore how many stood on the edition before
 * @param size how many stand on the list now
 * @param up how many rose
 * @param down how many fell
 * @param same how many kept their place
 * @param newcomers how many did not stand on the edition before, those who came back included
 * @param reentries how many of the newcomers stood on an earlier edition
 * @param dropped how many no longer stand on the list
 */
public record MovementCounts(
    long sizeBefore,
    long size,
    long up,
    long down,
    long same,
    long newcomers,
    long reentries,
    long dropped) {}
