package words

var proofWords = map[string]entry{}
