/** Values that read and print the way people write them: {@code 18 %}, {@code 45 working days}, {@code £41,600}. */
package org.caseload.quantity;
