package org.caseload.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component whose mapping may start from a bundled profile: {@code pathway: {from: england-2018, stages: {…}}} reads
 * the resource {@code /library/<folder>/england-2018.yaml}, whose whole content is that mapping, and merges what the
 * scenario states over it. A bare word, {@code seasonality: england}, is short for {@code {from: england}}. A
 * component whose default is a profile starts from it unless the table says otherwise; {@code from: none} starts from
 * nothing. Profiles are not {@code extends}: they ship with the program and name no other file.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Library {
    /** The folder below {@code /library/}, such as "pathway". */
    String folder();

    /** The profiles in that folder, in the order in which messages list them. */
    String[] profiles();
}
