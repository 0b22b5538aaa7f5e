/**
 * The door of the local page: a server on this machine only, who may come in, and what they bring and take. Begin at {@link
 * org.caseload.page.door.Door}. Not here: what any page says, which is {@code page}'s.
 */
package org.caseload.page.door;
