/** What any dated action of a plan can say about itself, whatever it does. */
package org.caseload.department.plan;
