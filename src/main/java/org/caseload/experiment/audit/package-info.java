/**
 * One replication told fact by fact: observers that turn what happened into results a person can follow, for an audit or for a
 * story. Slower than measures, and for one replication at a time.
 */
package org.caseload.experiment.audit;
