// Package web answers requests: it knows who asks, asks the policy whether they may, and turns what the field says into
// a page. It holds no rule. Each route declares the act that the policy is asked about, and the object; a route without
// one does not start. What the screens are, is in web/desk; how they look, in web/ui.
package web
