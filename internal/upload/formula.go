package upload

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// outward are functions of Excel, and of others that read its files, that fetch something, or start something outside
// of the workbook.
var outward = strings.Fields(`
	WEBSERVICE RTD CALL REGISTER UNREGISTER EXEC EXECUTE DDE INITIATE POKE REQUEST TERMINATE EVALUATE RUN
	IMPORTDATA IMPORTXML IMPORTHTML IMPORTRANGE IMPORTFEED IMAGE PY STOCKHISTORY TRANSLATE DETECTLANGUAGE
	COPILOT GOOGLEFINANCE GOOGLETRANSLATE CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET
	CUBESETCOUNT CUBEVALUE FOPEN FREAD FREADLN FWRITE FWRITELN FCLOSE FSIZE FPOS FILES DIRECTORY HALT GOTO ALERT
	ECHO DIALOG FORMULA OPEN SAVE CLOSE QUIT ARGUMENT RESULT RETURN VOLATILE CALLER WORKBOOK APP CANCEL ENABLE
	STEP RESTART`)

// plainFunctions are the functions with a dot in their name, which macros of Excel 4 have too, that only compute.
var plainFunctions = strings.Fields(`
	BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV CEILING.MATH CEILING.PRECISE CEILING.XCL CHISQ.DIST
	CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S
	ERF.PRECISE ERFC.PRECISE ERROR.TYPE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH
	FLOOR.PRECISE FLOOR.XCL FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT
	FORECAST.LINEAR GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST ISO.CEILING LOGNORM.DIST LOGNORM.INV
	MODE.MULT MODE.SNGL MULTIPLE.OPERATIONS NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST
	NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC
	QUARTILE.INC RANK.AVG RANK.EQ SKEW.P STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P
	VAR.S WEIBULL.DIST WORKDAY.INTL Z.TEST`)

// namedFunctions are those of which the definition of a name may be made: there Excel also carries out what it does
// not in a cell, so that only what is known is taken.
var namedFunctions = append(strings.Fields("AVERAGEIF AVERAGEIFS "+ //nolint:misspell // they are called that
	`
	ABS ADDRESS AND AVERAGE CELL CHAR CHOOSE CHOOSECOLS CHOOSEROWS CLEAN CODE COLUMN COLUMNS CONCAT CONCATENATE
	COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS DROP EDATE EOMONTH EXACT EXPAND
	FALSE FILTER FIND FIXED FLOOR CEILING FREQUENCY GETPIVOTDATA HLOOKUP HSTACK HOUR IF IFERROR IFNA IFS INDEX
	INDIRECT INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNUMBER ISODD ISREF ISTEXT LAMBDA LARGE LEFT LEN
	LET LOOKUP LOWER MAKEARRAY MAP MATCH MAX MAXIFS MEDIAN MID MIN MINIFS MINUTE MOD MONTH N NA NOT NOW
	NUMBERVALUE OFFSET OR PI POWER PRODUCT PROPER QUOTIENT RANK REDUCE REPLACE REPT RIGHT ROUND ROUNDDOWN
	ROUNDUP ROW ROWS SCAN SEARCH SEQUENCE SHEET SHEETS SIGN SINGLE SMALL SORT SORTBY SQRT SUBSTITUTE SUBTOTAL
	SUM SUMIF SUMIFS SUMPRODUCT SWITCH T TAKE TEXT TEXTJOIN TEXTSPLIT TEXTAFTER TEXTBEFORE TIME TOCOL TODAY
	TOROW TRANSPOSE TRIM TRUE TRUNC UNIQUE UPPER VALUE VLOOKUP VSTACK WEEKDAY WEEKNUM XLOOKUP XMATCH XOR YEAR
	ANCHORARRAY BYCOL BYROW AGGREGATE`),
	plainFunctions...)

// checkFormula refuses formulas that take something from elsewhere or start something: functions of that sort, links
// to other programs (DDE is the only thing for which a formula has a bar), paths, functions of other workbooks, and
// links that lead anywhere but to a page, a letter or a place in the workbook.
func checkFormula(s string, named bool) error {
	for i := 0; i < len(s); {
		switch c := s[i]; c {
		case '"':
			i = closing(s, i, '"')
		case '\'', '[':
			end := closing(s, i, '\'')
			if c == '[' {
				end = bracket(s, i)
			}
			path := s[i:end]
			if strings.Contains(path, `\\`) || strings.Contains(path, "//") || c == '\'' && strings.ContainsAny(path, `\/|`) {
				return refuse("formula", short(path))
			}
			i = end
		case '|', '\\':
			return refuse("formula", short(s))
		default:
			end := word(s, i)
			if end > i {
				if err := checkCall(s, i, end, named); err != nil {
					return err
				}
			}
			i = max(end, i+1)
		}
	}
	return nil
}

func short(s string) string {
	r := []rune(s)
	return string(r[:min(len(r), 40)])
}

// closing returns where what begins with a quote ends; two quotes stand for one.
func closing(s string, from int, quote byte) int {
	for i := from + 1; i < len(s); i++ {
		if s[i] != quote {
			continue
		}
		if i+1 >= len(s) || s[i+1] != quote {
			return i + 1
		}
		i++
	}
	return len(s)
}

// bracket returns where the name of a column or of a workbook ends, which may hold others.
func bracket(s string, from int) int {
	depth := 0
	for i := from; i < len(s); i++ {
		switch s[i] {
		case '\'':
			i++
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(s)
}

// word returns where a name ends that begins there; from itself where none does.
func word(s string, from int) int {
	i := from
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && r != '_' && (i == from || !unicode.IsDigit(r) && r != '.' && r != '?' &&
			!unicode.IsMark(r)) {
			break
		}
		i += n
	}
	return i
}

// checkCall checks a name, where it is that of a function.
func checkCall(s string, from, end int, named bool) error {
	rest := strings.TrimLeftFunc(s[end:], unicode.IsSpace)
	if !strings.HasPrefix(rest, "(") {
		return nil
	}
	name := strings.ToUpper(s[from:end])
	for _, prefix := range []string{"_XLFN.", "_XLWS.", "_XLUDF.", "_XLFN.", "_XLWS."} {
		name = strings.TrimPrefix(name, prefix)
	}
	sums := strings.HasPrefix(name, "ORG.LIBREOFFICE.") || strings.HasPrefix(name, "ORG.OPENOFFICE.")
	if i := strings.LastIndexByte(name, '.'); sums && i >= 0 {
		name = name[i+1:]
	}
	switch {
	case name == "HYPERLINK":
		return checkTarget(strings.TrimLeftFunc(rest[1:], unicode.IsSpace))
	case slices.Contains(outward, name), from > 0 && s[from-1] == '!', strings.HasPrefix(name, "_XL"):
		return refuse("formula", short(s[from:end]))
	case strings.ContainsRune(name, '.') && !slices.Contains(plainFunctions, name), named &&
		!slices.Contains(namedFunctions, name):
		return refuse("formula", short(s[from:end]))
	}
	return nil
}

// checkTarget checks what the function HYPERLINK leads to: its address begins with text, which says where to.
func checkTarget(args string) error {
	if !strings.HasPrefix(args, `"`) {
		return refuse("link", short(args))
	}
	end := closing(args, 0, '"')
	target := strings.ReplaceAll(strings.TrimSuffix(args[1:end], `"`), `""`, `"`)
	rest := strings.TrimLeftFunc(args[end:], unicode.IsSpace)
	if strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, ")") || strings.HasPrefix(target, "#") {
		return checkLink(target)
	}
	low := strings.ToLower(target) // more follows: the host must be over by then
	if after, found := strings.CutPrefix(low, "https://"); found && strings.ContainsAny(after, "/?") ||
		strings.HasPrefix(low, "mailto:") {
		return checkLink(target)
	}
	return refuse("link", short(args))
}
