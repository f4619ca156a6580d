// Package cross lets the member units of a round score one another (chấm chéo): which lines, who scores whom, what each
// gave, and what follows from it. Nobody sees what others gave before the cross-scoring is closed; a unit never scores
// itself; who is missing lowers no result. What comes out is a basis for the appraisers and changes no points by
// itself.
//
// What may happen when is one pure function, [Step]; the means are worked out by [Solve]. The package knows neither
// screens nor databases.
package cross
