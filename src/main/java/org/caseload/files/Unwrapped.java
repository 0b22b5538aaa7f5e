package org.caseload.files;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of this record stand in the record around it, as if they were its own. A field that the record around states itself, before
 * or after, is written instead of the one of the same name here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unwrapped {
    /** Components that are not published. */
    String[] without() default {};
}
