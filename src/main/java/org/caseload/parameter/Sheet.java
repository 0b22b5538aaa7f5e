package org.caseload.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record whose content stands in a CSV file that the scenario names, {@code staff: {file: staff.csv}}: the first
 * component is the {@link SheetOrigin}, the second the list of rows. Each row is a record of its own, whose components are
 * the columns: they are described, defaulted and checked like any other part of a scenario.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sheet {
    /** The record of one row. */
    Class<? extends Record> row();
}
