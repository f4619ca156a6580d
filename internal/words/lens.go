package words

var lensWords = map[string]entry{}
