/**
 * One replication told fact by fact: observers that turn what happened into results a person can follow, for an audit
 * or for a story.
 *
 * <p>Begin at {@link AuditTrail} for every fact, at {@link Chronicle} for what a story needs. Slower than measures, and
 * for one replication at a time.
 *
 * <p>Not here: the sentences of the story, and measures over many replications.
 */
package org.caseload.experiment.audit;
