package org.caseload.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component (or on the values of its table, or the entries of its list) whose record is chosen by a word in the
 * mapping: with {@code @Choice(key = "action", of = {Recruit.class, …})} the mapping {@code {action: recruit, people: 30}}
 * is read as the record {@link Named} "recruit". A bare word chooses a record that has a default for everything.
 *
 * <p>An annotation that carries it may stand in its place, so that several components offer the same choice.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Choice {
    /** The key whose value names the record, such as "action". */
    String key();

    /** The records that may be chosen; each is {@link Named}. */
    Class<?>[] of();
}
