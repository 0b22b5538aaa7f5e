/**
 * Dates and days of the simulation, working time, and the bank holidays of England.
 *
 * <p>Begin at {@link SimulationCalendar}, which turns a date into a day of the simulation and back; {@link WorkingTime}
 * counts working days; {@link MonthlyProfile} and {@link WeekdayProfile} say how something is spread over a year and a week.
 *
 * <p>Not here: who works on those days (the department's rooms), and how a date is written for readers.
 */
package org.caseload.calendar;
