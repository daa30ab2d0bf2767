/**
 * The root of all rooms; it holds the style of the value types below it and no types for users.
 *
 * <p>The generated classes are package-private and hidden behind their abstract types; options
 * stand in that style and not on the types.
 */
@ValueStyle
package org.chamberkit;
