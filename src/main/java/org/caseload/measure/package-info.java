/** Observers that turn what happened into daily states and measures, each with a name, a unit and a denominator. */
package org.caseload.measure;
