/**
 * From a located tree to the records it describes: every value read, every range checked, every default filled in, and
 * all that is wrong reported together.
 */
package org.caseload.scenario.io.bind;
