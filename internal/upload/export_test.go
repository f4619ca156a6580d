package upload

// The checks alone, for fuzzing: without a file on the disk for each try.
var (
	CheckContainer = checkContainer
	CheckPDF       = checkPDF
)
