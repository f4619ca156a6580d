package upload

import (
	"encoding/xml"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
)

// relations are the sorts of relations that a document may have, by the names under which the standards and Microsoft
// put them: the usual form of the standard, its strict form, and what came later. What is not here is refused:
// macros, controls, objects of other programs, connections and queries, sources of mail merges, frames, parts of
// other documents.
var relations = map[string][]string{
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/": officeRelations,
	"http://purl.oclc.org/ooxml/officeDocument/relationships/":             officeRelations,
	// as LibreOffice Calc writes it
	"http://schemas.openxmlformats.org/officedocument/2006/relationships/": {"metadata/core-properties"},
	"http://schemas.openxmlformats.org/package/2006/relationships/": {
		"metadata/core-properties", "meatadata/core-properties", // as a library of .NET long wrote it
		"metadata/thumbnail", "digital-signature/origin", "digital-signature/signature", "digital-signature/certificate",
	},
	"http://schemas.microsoft.com/office/": strings.Fields(`
		2006/relationships/xlExternalLinkPath/xlPathMissing 2007/relationships/stylesWithEffects
		2007/relationships/slicer 2007/relationships/slicerCache 2007/relationships/hdphoto
		2007/relationships/diagramDrawing 2011/relationships/commentsExtended 2011/relationships/people
		2011/relationships/chartStyle 2011/relationships/chartColorStyle 2011/relationships/timeline
		2011/relationships/timelineCache 2014/relationships/chartEx 2016/09/relationships/commentsIds
		2017/06/relationships/rdRichValue 2017/06/relationships/rdRichValueStructure
		2017/06/relationships/rdRichValueTypes 2017/10/relationships/threadedComment
		2017/10/relationships/person 2018/08/relationships/commentsExtensible
		2019/04/relationships/namedSheetView 2020/02/relationships/classificationlabels
		2022/10/relationships/richValueRel`),
}

var officeRelations = strings.Fields(`
	officeDocument extended-properties extendedProperties custom-properties customProperties customXml
	customXmlProps styles theme themeOverride settings webSettings fontTable font numbering footnotes endnotes
	header footer comments glossaryDocument image hyperlink attachedTemplate chart chartsheet chartUserShapes
	diagramData diagramLayout diagramQuickStyle diagramColors drawing vmlDrawing worksheet sharedStrings
	calcChain table pivotTable pivotCacheDefinition pivotCacheRecords externalLink externalLinkPath
	externalLinkLongPath printerSettings package sheetMetadata usernames revisionHeaders revisionLog ctrlProp`)

// relation returns what a sort of relation is called without what it stands under; false for one that is not allowed.
func relation(sort string) (string, bool) {
	for under, names := range relations {
		if name, found := strings.CutPrefix(sort, under); found {
			return name, slices.Contains(names, name)
		}
	}
	return "", false
}

// links are the rules of a part with relations: nothing is fetched from another machine without being asked. A
// template is how a document without macros gets them, and a picture on a share sends the password of whoever opens
// the document there.
type links struct {
	silent
	of    string  // the name of the part
	start *string // of the first such part: where the document begins
	depth int
}

func (l *links) begin(e xml.StartElement) error {
	l.depth++
	want := map[int]string{1: "Relationships", 2: "Relationship"}[l.depth]
	if e.Name.Local != want {
		return refuse("broken")
	}
	if l.depth == 1 {
		return nil
	}
	for _, a := range e.Attr {
		switch {
		case a.Name.Space == "xmlns" || a.Name.Local == "xmlns" && a.Name.Space == "":
		case a.Name.Space != "" || !slices.Contains([]string{"Id", "Type", "Target", "TargetMode"}, a.Name.Local):
			return refuse("remote")
		}
	}
	return l.relation(attr(e, "Type"), attr(e, "Target"), attr(e, "TargetMode"))
}

func (l *links) end(string) error {
	l.depth--
	return nil
}

func (l *links) relation(sort, target, mode string) error {
	name, allowed := relation(sort)
	switch {
	case mode == "External" && name == "hyperlink" && allowed:
		return checkLink(target)
	case mode == "External":
		if onDisk[name] == nil || !allowed || !onDisk[name].MatchString(plainPath(target)) {
			return refuse("remote")
		}
		return nil
	case mode != "" && mode != "Internal":
		return refuse("remote")
	case !allowed:
		return refuse("relation")
	case name == "hyperlink" && strings.HasPrefix(target, "#"):
		return nil
	case !inside(target):
		return refuse("remote")
	}
	if name == "officeDocument" && l.start != nil {
		if *l.start != "" {
			return refuse("broken")
		}
		*l.start = strings.ToLower(strings.TrimPrefix(path.Clean("/"+plainPath(target)), "/"))
	}
	return nil
}

// inside says whether a target is a part of the same document.
func inside(target string) bool {
	plain, err := url.PathUnescape(target)
	return err == nil && !strings.ContainsAny(plain, "\\:|\x00\r\n\t") && !strings.HasPrefix(plain, "//")
}

// plainPath undoes the escapes of a path; "" for one that cannot be read, or that has escapes of escapes.
func plainPath(target string) string {
	plain, err := url.PathUnescape(target)
	if err != nil || strings.ContainsRune(plain, '%') {
		return ""
	}
	return plain
}

// A path on a drive of whoever wrote the document, or beside it. Shares have no drive, and are the reason for such a
// narrow form.
const (
	drivePath = `^(?i:file:///)?[A-Za-z]:[\\/](?:[^\\/:*?"<>|\x00-\x1f]+[\\/])*[^\\/:*?"<>|\x00-\x1f]+`
	besides   = `|^(?:[^\\/:*?"<>|\x00-\x1f]+/)*[^\\/:*?"<>|\x00-\x1f]+`
)

// onDisk are the sorts of relations that may name a file on a disk, and which: the template a document was begun
// with, a picture that was linked, a workbook that formulas refer to, after which Excel asks.
var onDisk = map[string]*regexp.Regexp{
	"attachedTemplate":     regexp.MustCompile(drivePath + `\.(?i:dotx|dotm|dot)$` + besides + `\.(?i:dotx|dotm|dot)$`),
	"image":                regexp.MustCompile(drivePath + `\.(?i:png|jpg|jpeg|gif|bmp|tif|tiff|emf|wmf)$`),
	"externalLinkPath":     regexp.MustCompile(drivePath + books + besides + books),
	"externalLinkLongPath": regexp.MustCompile(drivePath + books + besides + books),
	"2006/relationships/xlExternalLinkPath/xlPathMissing": regexp.MustCompile(drivePath + books + besides + books),
}

const books = `\.(?i:xlsx|xlsm|xlsb|xls|csv|ods)$`

// link is an address that a person may follow: a page over an encrypted line, with a host and no name before it, or a
// letter.
var link = regexp.MustCompile(`^(?i:https)://[^\s/\\@?#:%]+(?::\d{1,5})?(?:[/?#][^\x00-\x20\x7f\\]*)?$` +
	`|^(?i:mailto):[^\x00-\x20\x7f\\]*$`)

// checkLink refuses links to anything but pages and letters; an empty one leads nowhere, and one with # stays in the
// document.
func checkLink(target string) error {
	// a space at an end is a slip; within, Word writes it where it means %20
	plain := strings.ReplaceAll(strings.Trim(target, " "), " ", "_")
	low := strings.ToLower(plain)
	if plain == "" || strings.HasPrefix(plain, "#") {
		return nil
	}
	if !link.MatchString(plain) || strings.HasPrefix(low, "mailto:") && strings.Contains(low, "attach") {
		shown := []rune(target)
		return refuse("link", string(shown[:min(len(shown), 80)]))
	}
	return nil
}
