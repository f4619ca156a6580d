package main

import (
	"net"
	"path/filepath"
	"testing"
)

// TestScannerSettings: an address that is none is refused before the server starts; doctor says whether a scanner is
// set and whether it answers.
func TestScannerSettings(t *testing.T) {
	data := filepath.Join(t.TempDir(), "d")
	expect(t, 0, "chưa đặt phần mềm diệt vi-rút", "doctor", "--data", data)
	expect(
		t, 2, "địa chỉ phần mềm diệt vi-rút «clamd» chưa đúng", "serve", "--data", data, "--listen", "127.0.0.1:0",
		"--clamd", "clamd",
	)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address, answer := l.Addr().String(), make(chan string, 1)
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			_, _ = c.Read(make([]byte, 100))
			_, _ = c.Write([]byte(<-answer))
			_ = c.Close()
		}
	}()
	t.Setenv("THIDUA_CLAMD", address)
	answer <- "PONG\x00"
	expect(t, 0, "phần mềm diệt vi-rút "+address+" trả lời", "doctor", "--data", data)
	answer <- "SSH-2.0\x00"
	expect(t, 1, "không trả lời, nên chưa nhận được tệp nào", "doctor", "--data", data)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	expect(t, 1, "không trả lời, nên chưa nhận được tệp nào", "doctor", "--data", data)
}
