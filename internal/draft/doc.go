// Package draft keeps what somebody has typed and not yet sent: field by field, on the server, for one account and one
// form. It is the one mechanism for all forms. A draft is nobody's act and is not in the log; it is deleted when the
// form is sent, or after thirty days. It knows nothing of what the fields mean.
package draft
