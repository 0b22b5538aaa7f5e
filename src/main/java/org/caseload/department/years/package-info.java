/**
 * What varies from year to year for the whole department: factors that wander about 1, one for each thing that varies, each with luck
 * of its own.
 *
 * <p>Begin at {@link FromYearToYear}, what a scenario states; {@link YearlyFactors} draws the paths of one replication.
 *
 * <p>Not here: what a factor does to referrals, staff or posts; each room asks for its own.
 */
package org.caseload.department.years;
