// Package review runs a scored round (vòng chấm điểm): units score themselves, others appraise, what differs is
// explained and agreed, the result is published, objections are answered, the round is closed.
//
// What may happen when is one pure function, [Step], over a small state; the services do nothing that it refuses, and a
// test explores all it can reach. Points are never kept here: they follow from the frozen sheet, the figures and what
// people said, by package scoring. The package knows neither screens nor databases.
package review
