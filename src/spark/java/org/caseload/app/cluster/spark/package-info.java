/**
 * A cluster of Apache Spark, by its Dataset API alone: no RDD and no SparkContext, which managed clusters do not have.
 *
 * <p>Begin at {@link org.caseload.app.cluster.spark.SparkWorkersFinder}.
 *
 * <p>Not here: what is ordered of a cluster and what becomes of its answers.
 */
package org.caseload.app.cluster.spark;
