/** Pictures that a scenario names, looked at but never drawn. */
package org.caseload.scenario.io.picture;
