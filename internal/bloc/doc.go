// Package bloc holds the emulation blocs (khối, cụm, khu vực thi đua) and their years: which units are members and
// when, which of them is the head unit, what is due when, and the papers that the year stands on. Units are known by
// their ids only.
//
// A year is one thing with one version: whoever sets it up changes it step by step, and a step that was made from an
// older version is refused.
package bloc
