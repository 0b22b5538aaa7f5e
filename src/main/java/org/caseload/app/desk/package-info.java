/**
 * Studies that somebody has on the desk: the folder of each, what is corrected in it, its plans, and the work that is under way. Begin at
 * {@link org.caseload.app.desk.StudyDesk}. Not here: how any of it is shown, which is {@code page}'s; what a scenario means, which is read anew
 * from its file each time.
 */
package org.caseload.app.desk;
