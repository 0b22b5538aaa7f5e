/** The timeline: now, set, move, cancel, and the named order of simultaneous events. No child is known here. */
package org.caseload.engine;
