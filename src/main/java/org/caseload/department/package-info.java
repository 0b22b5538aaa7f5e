/** A children's services department; each of its rooms holds one part. */
package org.caseload.department;
