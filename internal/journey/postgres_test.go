package journey_test

import (
	"testing"

	"thidua/internal/store/storetest"
)

// TestOnPostgres goes the ways of the screens once more on PostgreSQL: what differs there is the store, and hostile
// input finds it.
func TestOnPostgres(t *testing.T) {
	address, stop, err := storetest.StartPostgres()
	if err != nil {
		t.Skip("no PostgreSQL: ", err)
	}
	t.Cleanup(stop)
	server = address
	for name, test := range map[string]func(*testing.T){
		"sign-in": TestSignIn, "late form": TestLateForm, "draft": TestDraft, "merge": TestMerge, "twice": TestTwice, "slip": TestSlip,
		"year": TestYear, "people": TestPeople, "erase": TestErase, "sso": TestSSO, "mail": TestMail, "mail pages": TestMailPages, "hostile": TestHostileStrings, "forged": TestForgedIDs,
		"excel": TestExcelFromYesterday, "orders": TestInterleavings, "ended": TestTextOfEndedSession, "ended text waits": TestTextOfEndedSessionWaits,
		"locked draft": TestDraftOfLockedLine, "earlier figures": TestEarlierFigures, "marks": TestNamesUnderMarks,
		"fresh pages": TestPagesAreFresh,
	} {
		t.Run(name, test)
	}
}
