package id

// Climbed is where a way up a tree ended.
type Climbed uint8

// Where it ends: at the top, at the object that it began below, or nowhere near.
const (
	Top Climbed = iota
	Circle
	Deep
)

// Climb goes up a tree of objects, from one to the top, at most so many steps; above returns what an object is under,
// "" for nothing. An object that is to be put under from must not be met on the way: the tree would close to a circle.
func Climb(from, object string, most int, above func(id string) (string, error)) (Climbed, error) {
	for depth := 1; from != ""; depth++ {
		if from == object {
			return Circle, nil
		}
		if depth > most {
			return Deep, nil
		}
		up, err := above(from)
		if err != nil {
			return Top, err
		}
		from = up
	}
	return Top, nil
}

// Fits says whether a node and all that hangs below it keep within so many levels where it is put under another; above
// says under what each node is now, "" for nothing. It counts no further than the levels, so that a circle ends it too.
func Fits(node, under string, above map[string]string, levels int) bool {
	below := map[string][]string{}
	for x, up := range above {
		if x != node {
			below[up] = append(below[up], x)
		}
	}
	over := 0
	for at := under; at != "" && over <= levels; at = above[at] {
		over++
	}
	return over+height(node, below, levels) <= levels
}

// height is how many levels a node and what hangs below it make; no more than most are counted.
func height(node string, below map[string][]string, most int) int {
	deepest := 0
	for _, x := range below[node] {
		if most > 0 {
			deepest = max(deepest, height(x, below, most-1))
		}
	}
	return deepest + 1
}
