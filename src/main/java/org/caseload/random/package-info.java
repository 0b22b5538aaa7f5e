/** Keyed luck, and the laws of durations: sampled by inversion, one uniform for each value. */
package org.caseload.random;
