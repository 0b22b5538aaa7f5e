/** What happened: the facts a department tells those who watch it. Numbers and times only; nothing here moves anything. */
package org.caseload.department.record;
