package words

var importWords = map[string]entry{}
