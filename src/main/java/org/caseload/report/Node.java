package org.caseload.report;

/** A part of a report, in the order in which it is read. */
public sealed interface Node permits Bullets, Caveat, Command, Figure, Finding, Heading, Paragraph, Table, ToFill {}
