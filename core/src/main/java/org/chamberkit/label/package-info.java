/**
 * What is printed for a place (名次标注): "12", "=39", "101-150", "500X", 第12名, 并列第3名.
 *
 * <p>A place comes in and a label goes out; what is printed can be parsed back.
 */
@NullMarked
package org.chamberkit.label;

import org.jspecify.annotations.NullMarked;
