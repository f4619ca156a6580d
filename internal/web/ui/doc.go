// Package ui holds what every screen is made of: the layout, the parts of forms, the templates of the pages, and the
// files that a browser loads. It knows how things look and nothing of what they mean.
package ui
