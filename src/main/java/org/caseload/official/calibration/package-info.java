/**
 * What England's published figures say of how councils differ, change and are counted: fitted numbers, and readings of a council by them.
 *
 * <p>Begin at {@link org.caseload.official.calibration.Calibration}.
 *
 * <p>Not here: the figures themselves, how good a forecast was, and anything that simulates.
 */
package org.caseload.official.calibration;
