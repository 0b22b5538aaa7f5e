/** Finished results as they stand in their folders, read back into the values that they were written from. */
package org.caseload.output.saved;
