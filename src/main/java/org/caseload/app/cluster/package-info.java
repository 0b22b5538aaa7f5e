/**
 * Runs made by the machines of a cluster: what is ordered of them, what a machine there does, and how their answers come to be the
 * results that this machine would have made.
 *
 * <p>Begin at {@link org.caseload.app.cluster.Cluster}.
 *
 * <p>Not here: the software of the cluster, which is compiled with Maven's profile {@code spark} alone.
 */
package org.caseload.app.cluster;
