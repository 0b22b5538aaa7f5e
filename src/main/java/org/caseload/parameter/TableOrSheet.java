package org.caseload.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record that is stated either as a table by id or as a CSV file, {@code open-cases: {file: open-cases.csv}}: the first
 * component is the table, empty where a file is named; the second the {@link Sheet}, absent where a table is stated.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TableOrSheet {}
