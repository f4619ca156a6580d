// Package org holds the agencies (đơn vị): their tree, their names through time, and what became of them when they were
// merged, split or closed. A unit keeps its identity under every name it had, so that a score of 2019 is found under
// the name of 2019 and under today's. It also holds the persons (cán bộ) and the posts they held in units.
package org
