/** Dates and days of the simulation, and working time. */
package org.caseload.calendar;
