/** The immutable description of a study: it composes the parameter records that the rooms own. */
package org.caseload.scenario;
