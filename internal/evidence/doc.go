// Package evidence keeps what is known of the files that units hand in: papers of a bloc, evidence for a score,
// pictures (tệp, minh chứng). The content lies elsewhere under its hash; here are the name, the sort, the owner, and
// whether it may be served. It knows neither how content is checked nor where it lies.
package evidence
