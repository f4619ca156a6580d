// Package clamd asks a virus scanner that speaks the protocol of ClamAV's clamd. It sends what is to be scanned over
// a socket, so that the scanner needs no right to the files, and takes nothing but its plain "OK" for a yes.
package clamd

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
)

// Bounds of one question.
const (
	longestWait   = 2 * time.Minute // for all of it; a large archive takes some seconds
	longestAnswer = 1 << 10
	piece         = 64 << 10
)

// Scanner is where a scanner listens. Make it with At.
type Scanner struct {
	network, address string
}

// ErrAddress says that an address is none: it is the absolute path of a socket, or a host and a port.
var ErrAddress = errors.New("clamd: neither the path of a socket nor host:port")

// At returns the scanner at an address, without asking it. For the commands, which read the settings; the fault is
// ErrAddress.
func At(address string) (*Scanner, error) {
	if path := strings.TrimPrefix(address, "unix:"); strings.HasPrefix(path, "/") {
		return &Scanner{"unix", path}, nil
	}
	host, port, err := net.SplitHostPort(address)
	if n, bad := strconv.ParseUint(port, 10, 16); err != nil || bad != nil || host == "" || n == 0 {
		return nil, ErrAddress
	}
	return &Scanner{"tcp", address}, nil
}

// Scan has content scanned, from where it stands to its end, and returns what was found in it, "" for nothing. The
// error says that it could not be asked, or that it did not come to an end: nobody then knows what is in it.
func (s *Scanner) Scan(ctx context.Context, content io.Reader) (found string, err error) {
	answer, err := s.ask(ctx, "INSTREAM", func(w io.Writer) error { return stream(w, content) })
	if err != nil {
		return "", err
	}
	verdict, ours := strings.CutPrefix(answer, "stream: ")
	if name, is := strings.CutSuffix(verdict, " FOUND"); is && ours {
		return name, nil
	}
	if verdict != "OK" || !ours {
		return "", fmt.Errorf("clamd: answered %q", answer)
	}
	return "", nil
}

// Reach asks whether the scanner answers. For the command that looks at the settings.
func (s *Scanner) Reach(ctx context.Context) error {
	answer, err := s.ask(ctx, "PING", func(io.Writer) error { return nil })
	if err == nil && answer != "PONG" {
		err = fmt.Errorf("clamd: answered %q", answer)
	}
	return err
}

// errContent says that what is to be scanned could not be read: there is then no answer to wait for.
var errContent = errors.New("clamd: reading what is to be scanned")

// stream writes content in pieces with their lengths before them; a piece of no length is the end.
func stream(w io.Writer, content io.Reader) error {
	buf := make([]byte, 4+piece)
	for {
		n, err := io.ReadFull(content, buf[4:])
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return fmt.Errorf("%w: %w", errContent, err)
		}
		binary.BigEndian.PutUint32(buf, uint32(n)) //nolint:gosec // at most a piece
		if _, err := w.Write(buf[:4+n]); err != nil || n == 0 {
			return err
		}
	}
}

// ask sends a command and what belongs to it, and returns the answer. A scanner that has enough before the end says
// why and closes; what it said counts for more than that it closed.
func (s *Scanner) ask(ctx context.Context, command string, send func(w io.Writer) error) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, longestWait)
	defer cancel()
	conn, err := (&net.Dialer{}).DialContext(ctx, s.network, s.address)
	if err != nil {
		return "", err
	}
	defer conn.Close()                                                               //nolint:errcheck // the answer is there or it is not
	stop := context.AfterFunc(ctx, func() { _ = conn.SetDeadline(time.Unix(1, 0)) }) // ends what is being read or written
	defer stop()
	if _, err = io.WriteString(conn, "z"+command+"\x00"); err == nil {
		err = send(conn)
	}
	if errors.Is(err, errContent) {
		return "", err
	}
	answer, read := bufio.NewReader(io.LimitReader(conn, longestAnswer)).ReadString(0)
	if read != nil {
		return "", errors.Join(err, ctx.Err(), fmt.Errorf("clamd: no whole answer: %w", read))
	}
	answer = strings.TrimSuffix(answer, "\x00")
	if err != nil {
		return "", errors.Join(err, fmt.Errorf("clamd: answered %q", answer))
	}
	return answer, nil
}
