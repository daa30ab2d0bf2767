/**
 * The style of all value types below this package; it has no types of its own.
 *
 * <p>The generated classes are package-private and hidden behind their abstract types; options
 * stand here and not on the types, so that nothing of the generator reaches a user's compiler.
 */
@Value.Style(
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    overshadowImplementation = true,
    depluralize = true,
    throwForInvalidImmutableState = IncompleteValueException.class,
    allowedClasspathAnnotations = Override.class)
package org.chamberkit;

import org.chamberkit.problem.IncompleteValueException;
import org.immutables.value.Value;
