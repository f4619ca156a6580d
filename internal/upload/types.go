package upload

import (
	"encoding/xml"
	"path"
	"strings"
)

// partSort is how a part is read.
type partSort int

const (
	xmlPart partSort = iota + 1
	relsPart
	drawingPart    // SVG
	oldDrawingPart // VML
	picturePart
	fontPart
	printerPart
	emptyPart // which only stands for others, as that of signatures
	wordPart
	gridPart
)

// byEnding is how parts are read by the endings of their names. A part is taken where its name and its declared sort
// agree.
var byEnding = map[string]partSort{
	".xml": xmlPart, ".psmdcp": xmlPart, ".rels": relsPart, ".svg": drawingPart, ".vml": oldDrawingPart,
	".docx": wordPart, ".xlsx": gridPart,
	".png": picturePart, ".jpg": picturePart, ".jpeg": picturePart, ".jpe": picturePart, ".jfif": picturePart,
	".gif": picturePart, ".bmp": picturePart, ".dib": picturePart,
	".tif": picturePart, ".tiff": picturePart, ".emf": picturePart, ".wmf": picturePart, ".emz": picturePart,
	".wmz": picturePart, ".wdp": picturePart, ".ico": picturePart, ".webp": picturePart,
	".odttf": fontPart, ".ttf": fontPart, ".fntdata": fontPart, ".bin": printerPart, ".sigs": emptyPart,
}

// office is the name of the standard in sorts. officeTypes are the sorts of parts that it names (ECMA-376-1, 15.2),
// as XML; a template is known here, and refused as what a document begins with.
const office = "application/vnd.openxmlformats-officedocument."

var officeTypes = strings.Fields(`
	wordprocessingml.document.main wordprocessingml.template.main wordprocessingml.document.glossary
	wordprocessingml.styles wordprocessingml.settings wordprocessingml.webSettings wordprocessingml.fontTable
	wordprocessingml.numbering wordprocessingml.footnotes wordprocessingml.endnotes wordprocessingml.header
	wordprocessingml.footer wordprocessingml.comments wordprocessingml.commentsExtended
	wordprocessingml.commentsIds wordprocessingml.commentsExtensible wordprocessingml.people
	spreadsheetml.sheet.main spreadsheetml.template.main spreadsheetml.worksheet spreadsheetml.chartsheet
	spreadsheetml.styles spreadsheetml.sharedStrings spreadsheetml.calcChain spreadsheetml.table
	spreadsheetml.pivotTable spreadsheetml.pivotCacheDefinition spreadsheetml.pivotCacheRecords
	spreadsheetml.externalLink spreadsheetml.comments spreadsheetml.sheetMetadata spreadsheetml.userNames
	spreadsheetml.revisionHeaders spreadsheetml.revisionLog drawing drawingml.chart drawingml.chartshapes
	drawingml.diagramData drawingml.diagramLayout drawingml.diagramStyle drawingml.diagramColors theme
	themeOverride extended-properties custom-properties customXmlProperties`)

// moreTypes are all other sorts: of the package, of later versions of Word and Excel, and of what is no XML.
var moreTypes = map[partSort][]string{
	xmlPart: strings.Fields(`
		application/xml text/xml application/vnd.openxmlformats-package.core-properties+xml
		application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml
		application/vnd.ms-office.chartstyle+xml application/vnd.ms-office.chartcolorstyle+xml
		application/vnd.ms-office.chartex+xml application/vnd.ms-office.drawingml.diagramDrawing+xml
		application/vnd.ms-office.classificationlabels+xml application/vnd.ms-word.stylesWithEffects+xml
		application/vnd.ms-excel.slicer+xml application/vnd.ms-excel.slicerCache+xml
		application/vnd.ms-excel.timeline+xml application/vnd.ms-excel.timelineCache+xml
		application/vnd.ms-excel.threadedcomments+xml application/vnd.ms-excel.person+xml
		application/vnd.ms-excel.controlproperties+xml application/vnd.ms-excel.namedsheetview+xml
		application/vnd.ms-excel.rdrichvalue+xml application/vnd.ms-excel.rdrichvaluestructure+xml
		application/vnd.ms-excel.rdrichvaluetypes+xml application/vnd.ms-excel.richvaluerel+xml
		application/vnd.ms-excel.calcchain+xml`),
	relsPart:       {"application/vnd.openxmlformats-package.relationships+xml"},
	oldDrawingPart: {office + "vmlDrawing"},
	drawingPart:    {"image/svg+xml", "image/svg"},
	picturePart: strings.Fields(`
		image/png image/x-png image/jpeg image/jpg image/pjpeg image/gif image/bmp image/x-bmp image/x-ms-bmp image/tiff
		image/emf image/x-emf image/wmf image/x-wmf image/x-emz image/x-wmz image/vnd.ms-photo image/x-icon
		image/vnd.microsoft.icon image/webp windows/metafile`),
	fontPart: strings.Fields(office + `obfuscatedFont
		application/x-font-ttf application/x-fontdata application/x-font-truetype font/ttf application/font-sfnt`),
	printerPart: {office + "spreadsheetml.printerSettings", office + "wordprocessingml.printerSettings"},
	emptyPart:   {"application/vnd.openxmlformats-package.digital-signature-origin"},
	wordPart:    {office + "wordprocessingml.document"},
	gridPart:    {office + "spreadsheetml.sheet"},
}

// byType is how parts are read by the sort that is declared of them, in small letters.
var byType = func() map[string]partSort {
	out := map[string]partSort{}
	for _, t := range officeTypes {
		out[strings.ToLower(office+t+"+xml")] = xmlPart
	}
	for sort, list := range moreTypes {
		for _, t := range list {
			out[strings.ToLower(t)] = sort
		}
	}
	return out
}()

// contentTypes is what the list of sorts says, of parts by their names and by the endings of their names, all in
// small letters.
type contentTypes struct {
	silent
	parts, endings map[string]string
}

// begin reads an entry, and refuses macros by their sort, whatever the part is called and whether or not it is there.
func (t *contentTypes) begin(e xml.StartElement) error {
	sort := strings.ToLower(attr(e, "ContentType"))
	for _, word := range []string{
		"macro", "vba", "activex", "dialogsheet", "customui", "addin", "keymap",
		"attachedtoolbars",
	} {
		if strings.Contains(sort, word) {
			return refuse("macro")
		}
	}
	if t.parts == nil {
		t.parts, t.endings = map[string]string{}, map[string]string{}
	}
	switch e.Name.Local {
	case "Types":
		return nil
	case "Override":
		return once(t.parts, partName(strings.TrimPrefix(attr(e, "PartName"), "/")), sort)
	case "Default":
		return once(t.endings, strings.ToLower(attr(e, "Extension")), sort)
	}
	return refuse("broken")
}

// once notes what is said of a name, and only once.
func once(in map[string]string, name, sort string) error {
	if _, twice := in[name]; twice || name == "" {
		return refuse("broken")
	}
	in[name] = sort
	return nil
}

// sortOf says how a part is read; false where it may not be there. A part of which nothing is said is read by the
// ending of its name.
func (t *contentTypes) sortOf(name string) (partSort, bool) {
	ending := path.Ext(name)
	sort, known := byEnding[ending]
	said, declared := t.parts[name]
	if !declared {
		said, declared = t.endings[strings.TrimPrefix(ending, ".")]
	}
	if !declared && sort == printerPart {
		return 0, false
	}
	return sort, known && (!declared || byType[said] == sort)
}

// isMain says whether a document begins with that part: it is of that sort, by its name or by its ending, and no
// other part is named as that.
func (t *contentTypes) isMain(name, sort string) bool {
	sort = strings.ToLower(sort)
	for other, said := range t.parts {
		if said == sort && other != name {
			return false
		}
	}
	said, declared := t.parts[name]
	if !declared {
		said = t.endings[strings.TrimPrefix(path.Ext(name), ".")]
	}
	return said == sort
}
