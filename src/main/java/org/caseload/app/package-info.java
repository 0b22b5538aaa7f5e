/**
 * What Caseload can be asked to do, one class a use: run a study, validate scenarios, show what a scenario resolves to,
 * print the schema. The command line calls these today; whatever calls them, everything about the machine it runs on
 * comes in as {@link org.caseload.app.Surroundings}.
 */
package org.caseload.app;
