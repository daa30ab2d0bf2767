package org.chamberkit.code;

/**
 * What follows a division on the day after its last (沿革).
 *
 * @param kind how
 * @param code the code of the division that follows
 */
public record Succession(SuccessionKind kind, DivisionCode code) {}
