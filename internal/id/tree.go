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
