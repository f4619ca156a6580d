package main

import (
	"context"
	"os"
	"strings"

	"thidua/internal/app"
	"thidua/internal/blobs"
	"thidua/internal/clamd"
	"thidua/internal/evidence"
	"thidua/internal/finding"
	"thidua/internal/rows"
)

// filesFlags say where the content of files lies: in the data folder, or in a store that speaks S3.
type filesFlags struct {
	S3Endpoint string `name:"s3-endpoint" env:"THIDUA_S3_ENDPOINT" placeholder:"HOST:PORT" help:"${help_s3endpoint}"`
	S3Bucket   string `name:"s3-bucket" env:"THIDUA_S3_BUCKET" placeholder:"NAME" help:"${help_s3bucket}"`
	S3Key      string `name:"s3-key" env:"THIDUA_S3_KEY" placeholder:"KEY" help:"${help_s3key}"`
	// of the environment: what stands on a command line, everybody on the machine reads
	S3Secret     string `name:"s3-secret" env:"THIDUA_S3_SECRET" hidden:""`
	S3SecretFile string `name:"s3-secret-file" env:"THIDUA_S3_SECRET_FILE" placeholder:"FILE" help:"${help_s3secretfile}"`
	S3Region     string `name:"s3-region" env:"THIDUA_S3_REGION" placeholder:"NAME" help:"${help_s3region}"`
	S3Insecure   bool   `name:"s3-insecure" env:"THIDUA_S3_INSECURE" help:"${help_s3insecure}"`
}

// options reads the settings of S3; none where no endpoint is named.
func (f *filesFlags) options() (blobs.S3Options, error) {
	o := blobs.S3Options{
		Endpoint: f.S3Endpoint, Bucket: f.S3Bucket, Key: f.S3Key, Secret: f.S3Secret, Region: f.S3Region,
		Insecure: f.S3Insecure,
	}
	if o.Endpoint == "" {
		return blobs.S3Options{}, nil
	}
	if f.S3SecretFile != "" {
		data, err := os.ReadFile(f.S3SecretFile)
		if err != nil {
			return o, err
		}
		o.Secret = strings.TrimSpace(string(data))
	}
	if o.Bucket == "" || o.Key == "" || o.Secret == "" || strings.Contains(o.Endpoint, "/") {
		return o, wrongUsage("s3")
	}
	return o, nil
}

// where says where the content of files lies, for people.
func (f *filesFlags) where(data string) string {
	if f.S3Endpoint != "" {
		return f.S3Endpoint + "/" + f.S3Bucket
	}
	return app.FilesFolder(data)
}

// check holds the content of all files against what the data says of them.
func (f *filesFlags) check(ctx context.Context, data string, s *rows.Store, whole bool) (int, finding.List, error) {
	o, err := f.options()
	if err != nil {
		return 0, nil, err
	}
	content, err := app.Config{Data: data, S3: o}.Blobs(ctx)
	if err != nil {
		return 0, nil, err
	}
	return app.CheckFiles(ctx, s, content, whole)
}

// quotaFlags bound what is kept.
type quotaFlags struct {
	FileMB int64 `name:"file-mb" default:"20" env:"THIDUA_FILE_MB" placeholder:"MB" help:"${help_filemb}"`
	UnitMB int64 `name:"unit-mb" default:"2048" env:"THIDUA_UNIT_MB" placeholder:"MB" help:"${help_unitmb}"`
}

// scanFlags say which virus scanner is asked about files.
type scanFlags struct {
	Clamd string `name:"clamd" env:"THIDUA_CLAMD" placeholder:"SOCKET|HOST:PORT" help:"${help_clamd}"`
}

// scanner reads where the scanner is; nil where none is named.
func (f *scanFlags) scanner() (*clamd.Scanner, error) {
	if f.Clamd == "" {
		return nil, nil //nolint:nilnil // none is no fault
	}
	s, err := clamd.At(f.Clamd)
	if err != nil {
		return nil, wrongUsage("clamd", f.Clamd)
	}
	return s, nil
}

// scans asks the scanner whether it answers; doctor says so.
func (f *scanFlags) scans(c *console) (said string, ok bool) {
	s, err := f.scanner()
	switch {
	case err != nil:
		return c.say("cli.clamd", f.Clamd), false
	case s == nil:
		return c.say("doctor.noscanner"), true
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthWait)
	defer cancel()
	if err := s.Reach(ctx); err != nil {
		return c.say("doctor.scannerfails", f.Clamd, err.Error()), false
	}
	return c.say("doctor.scanner", f.Clamd), true
}

// largestFile is the most that one file may be let grow to, in megabytes: a check holds it in memory.
const largestFile = 200

func (q *quotaFlags) quota() (evidence.Quota, error) {
	if q.FileMB < 1 || q.FileMB > largestFile || q.UnitMB < q.FileMB {
		return evidence.Quota{}, wrongUsage("quota", largestFile)
	}
	return evidence.Quota{File: q.FileMB << 20, Unit: q.UnitMB << 20}, nil
}
