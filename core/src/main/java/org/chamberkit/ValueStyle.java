package org.chamberkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chamberkit.problem.IncompleteValueException;
import org.immutables.value.Value;

/**
 * The style of all value types below a package. It stays in the sources, so that nothing of the
 * generator reaches a user's compiler or its plugins.
 */
@Value.Style(
    visibilityString = "PACKAGE",
    builderVisibilityString = "PUBLIC",
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = "veto:vetoes",
    throwForInvalidImmutableState = IncompleteValueException.class,
    allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {}
