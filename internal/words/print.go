package words

var printWords = map[string]entry{}
