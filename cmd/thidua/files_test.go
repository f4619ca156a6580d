package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"thidua/internal/app"
	"thidua/internal/audit"
	"thidua/internal/blobs"
	"thidua/internal/clock"
	"thidua/internal/evidence"
	"thidua/internal/rows"
)

// withFile makes a data folder with one file, whose content is put into a store.
func withFile(t *testing.T, data string, content blobs.Store) (hash string) {
	t.Helper()
	ctx := context.Background()
	s, err := rows.Open(ctx, app.File(data), clock.System{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const text = "%PDF-1.7 một văn bản"
	sum := sha256.Sum256([]byte(text))
	hash = hex.EncodeToString(sum[:])
	if err := content.Put(ctx, hash, int64(len(text)), strings.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	files := &evidence.Service{Store: s, Tx: s.Transact, Clock: clock.System{}, Quota: evidence.DefaultQuota()}
	if _, err := files.Add(ctx, audit.By{Account: "an"}, evidence.File{
		Hash: hash, Name: "quyết định.pdf", Kind: evidence.PDF, Size: int64(len(text)),
	}); err != nil {
		t.Fatal(err)
	}
	return hash
}

// TestFilesAreVerified: verify reads every file, backup says where they lie; one that was changed or lost is named by
// both.
func TestFilesAreVerified(t *testing.T) {
	dir := t.TempDir()
	folder := app.FilesFolder(dir)
	hash := withFile(t, dir, blobs.NewFolder(folder))
	expect(t, 0, "1 tệp, nội dung đủ", "verify", "--data", dir)
	expect(t, 0, `"files": 1`, "verify", "--data", dir, "--json")
	expect(t, 0, "1 tệp. Nội dung tệp nằm ở "+folder, "backup", "--data", dir, "-o", filepath.Join(dir, "a.db"))
	path := filepath.Join(folder, hash[:2], hash)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text[9] ^= 1 // of the same size: only reading it shows it
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "«quyết định.pdf» đã bị thay đổi", "verify", "--data", dir)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "«quyết định.pdf» không có", "verify", "--data", dir)
	expect(t, 1, "«quyết định.pdf» không có", "backup", "--data", dir, "-o", filepath.Join(dir, "b.db"))
	if _, err := os.Stat(filepath.Join(dir, "b.db")); err != nil {
		t.Error("the copy was not made: ", err)
	}
}

// TestFilesInS3: the same with a store that speaks S3, named by the environment, its secret in a file.
func TestFilesInS3(t *testing.T) {
	dir := t.TempDir()
	fake := s3mem.New()
	if err := fake.CreateBucket("tep"); err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(gofakes3.New(fake).Server())
	defer srv.Close()
	at := strings.TrimPrefix(srv.URL, "http://")
	secret := filepath.Join(dir, "secret")
	if err := os.WriteFile(secret, []byte("bi-mat-dai\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s3, err := blobs.NewS3(context.Background(), blobs.S3Options{
		Endpoint: at, Bucket: "tep", Key: "khoa", Secret: "bi-mat-dai", Insecure: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	hash := withFile(t, dir, s3)
	expect(t, 1, "«quyết định.pdf» không có", "verify", "--data", dir) // not in the folder
	t.Setenv("THIDUA_S3_ENDPOINT", at)
	expect(t, 2, "kho S3 cần đủ", "verify", "--data", dir)
	t.Setenv("THIDUA_S3_BUCKET", "tep")
	t.Setenv("THIDUA_S3_KEY", "khoa")
	t.Setenv("THIDUA_S3_SECRET_FILE", secret)
	t.Setenv("THIDUA_S3_INSECURE", "true")
	expect(t, 0, "1 tệp, nội dung đủ", "verify", "--data", dir)
	expect(t, 0, "nằm ở "+at+"/tep", "backup", "--data", dir, "-o", filepath.Join(dir, "a.db"))
	t.Setenv("THIDUA_S3_SECRET", "bi-mat-dai")
	if err := os.Chmod(dir, 0o700); err != nil { //nolint:gosec // a folder
		t.Fatal(err)
	}
	if out := expect(t, 0, "s3-secret", "doctor", "--data", dir); strings.Contains(out, "bi-mat-dai") {
		t.Error("the secret is shown")
	}
	if err := s3.Delete(context.Background(), hash); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "«quyết định.pdf» không có", "verify", "--data", dir)
	expect(t, 2, "--file-mb", "serve", "--data", dir, "--file-mb", "0")
}
