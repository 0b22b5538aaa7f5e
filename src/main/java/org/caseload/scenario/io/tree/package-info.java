/**
 * What a scenario file says before anybody asks what it means: its text within bounds, its tree with the place of every
 * value, and the problems found so far. The only room that reads YAML.
 *
 * <p>Begin at {@link SourceText} for the bounds, at {@link Tree} for what becomes of it.
 *
 * <p>Not here: what is permitted where.
 */
package org.caseload.scenario.io.tree;
