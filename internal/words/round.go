package words

// Sentences of the screens of score sheets and rounds.
var roundWords = map[string]entry{}
