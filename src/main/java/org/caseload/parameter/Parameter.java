package org.caseload.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a reader of a scenario may say about one component of a record: its meaning, unit, default, permitted range and
 * source. The binder, the messages, the JSON Schema and the reference page are all written from it, so a number is
 * described in one place only.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** What it means, in one sentence that ends with a full stop. */
    String says();

    /** The unit people would write or say, such as "cases per worker"; empty where the value itself carries it. */
    String unit() default "";

    /**
     * The default exactly as it would stand in a scenario file (YAML flow text) and read by the same binder. Empty means
     * that the value must be stated, unless the type is {@code Optional} or {@code OptionalDouble} (absent), a table
     * keyed by id or a list (empty).
     */
    String defaultsTo() default "";

    /** The lowest permitted value, itself permitted, as written in a file. */
    String min() default "";

    /** The highest permitted value, itself permitted, as written in a file. */
    String max() default "";

    /** Whether the value must be more than nothing. */
    boolean positive() default false;

    /**
     * Whether a length of time may be in working days and in calendar time alike. Elsewhere the unit of its ends says which
     * days count: {@code 0 weeks} permits calendar time, {@code 0 working days} working days.
     */
    boolean anyDays() default false;

    /** Where the default comes from, or "assumption: " and the reason for it. */
    String source();

    /**
     * Whether a single value in the place of the record's table is this component: {@code target: 13} for {@code target:
     * {at-most: 13}}. One component of a record at most.
     */
    boolean bare() default false;

    /**
     * Keys of the same table, joined by '/' where they lie below it, that say the same in another way, such as {@code
     * sickness/short/spells} beside an absence rate. A file states one or the other; what a file states in one way takes the
     * place of what the file that it extends states in the other.
     */
    String[] insteadOf() default {};

    /** The key in the file; by default the component's name in kebab-case. */
    String key() default "";
}
