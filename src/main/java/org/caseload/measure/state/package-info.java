/**
 * What is remembered of cases, staff and money so that a measure can be read of it. Begin at {@link
 * org.caseload.measure.state.CaseState}. Names and units of measures, and when they are read, do not belong here.
 */
package org.caseload.measure.state;
