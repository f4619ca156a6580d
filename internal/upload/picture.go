package upload

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"io"

	"thidua/internal/evidence"
)

// Bounds of pictures.
const (
	mostPixels  = 50_000_000
	mostDecoded = 256 << 20 // bytes that the decoder holds at its highest
	mostScans   = 200       // a progressive picture has about ten; each goes over all of it
	quality     = 90
)

// redraw decodes a picture and writes it anew: what remains is what can be seen. Place, time and device that a camera
// notes are gone, and whatever was hidden behind the picture; of a JPEG the way it is to be held is carried out first.
// A colour profile goes as well: strong colours of some phones come out a little weaker.
func redraw(w io.Writer, data []byte, kind evidence.Kind) error {
	if kind == evidence.PNG {
		return redrawPNG(w, data)
	}
	frame, ok := readFrame(data)
	if !ok {
		return refuse("picture")
	}
	cfg, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil || cfg.Width*cfg.Height == 0 {
		return refuse("picture")
	}
	each := int64(3)
	if cfg.ColorModel == color.CMYKModel {
		each = 4
	}
	if frame.progressive {
		each *= 5 // its coefficients are kept until the end
	}
	if tooLarge(cfg, each) || frame.scans > mostScans {
		return refuse("picturelarge", mostPixels/1_000_000)
	}
	img, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		return refuse("picture")
	}
	return jpeg.Encode(w, turned(img, frame.orientation), &jpeg.Options{Quality: quality})
}

// tooLarge says whether a picture has too many pixels, or takes too much memory at so many bytes for each.
func tooLarge(cfg image.Config, each int64) bool {
	pixels := int64(cfg.Width) * int64(cfg.Height)
	return pixels > mostPixels || pixels*each > mostDecoded
}

// redrawPNG redraws a PNG. Nothing may follow its end: no camera and no program of drawing writes there.
func redrawPNG(w io.Writer, data []byte) error {
	cfg, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return refuse("picture")
	}
	each := int64(4)
	switch cfg.ColorModel {
	case color.RGBA64Model, color.NRGBA64Model:
		each = 8
	case color.Gray16Model:
		each = 2
	}
	if tooLarge(cfg, each) {
		return refuse("picturelarge", mostPixels/1_000_000)
	}
	in := bytes.NewReader(data)
	img, err := png.Decode(in)
	if err != nil || in.Len() > 0 {
		return refuse("picture")
	}
	return png.Encode(w, img)
}

// turned carries out how a picture is to be held: the number that cameras write (EXIF 2.32, tag 0x0112).
func turned(img image.Image, orientation int) image.Image {
	if orientation < 2 || orientation > 8 {
		return img
	}
	b := img.Bounds()
	size := image.Rect(0, 0, b.Dx(), b.Dy())
	swaps := orientation >= 5
	if swaps {
		size = image.Rect(0, 0, b.Dy(), b.Dx())
	}
	turn := func(dst, src plane) { dst.from(src, orientation) }
	switch p := img.(type) {
	case *image.Gray:
		out := image.NewGray(size)
		turn(plane{out.Pix, out.Stride, size.Dx(), size.Dy(), 1}, plane{p.Pix, p.Stride, b.Dx(), b.Dy(), 1})
		return out
	case *image.YCbCr:
		if ratio, ok := turnedRatio(p.SubsampleRatio, swaps); ok {
			out := image.NewYCbCr(size, ratio)
			turn(plane{out.Y, out.YStride, size.Dx(), size.Dy(), 1}, plane{p.Y, p.YStride, b.Dx(), b.Dy(), 1})
			dst, src := chroma(out), chroma(p)
			turn(dst(out.Cb), src(p.Cb))
			turn(dst(out.Cr), src(p.Cr))
			return out
		}
	}
	whole := image.NewRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	draw.Draw(whole, whole.Bounds(), img, b.Min, draw.Src)
	out := image.NewRGBA(size)
	turn(plane{out.Pix, out.Stride, size.Dx(), size.Dy(), 4}, plane{whole.Pix, whole.Stride, b.Dx(), b.Dy(), 4})
	return out
}

// turnedRatio is how colour is sampled once the picture is turned; a quarter in one direction has no counterpart.
func turnedRatio(r image.YCbCrSubsampleRatio, swaps bool) (image.YCbCrSubsampleRatio, bool) {
	switch {
	case r == image.YCbCrSubsampleRatio411 || r == image.YCbCrSubsampleRatio410:
		return r, false
	case swaps && r == image.YCbCrSubsampleRatio422:
		return image.YCbCrSubsampleRatio440, true
	case swaps && r == image.YCbCrSubsampleRatio440:
		return image.YCbCrSubsampleRatio422, true
	}
	return r, true
}

// chroma makes planes of the colours of a picture.
func chroma(p *image.YCbCr) func(pix []byte) plane {
	w, h := p.Rect.Dx(), p.Rect.Dy()
	switch p.SubsampleRatio {
	case image.YCbCrSubsampleRatio422, image.YCbCrSubsampleRatio420:
		w = (w + 1) / 2
	}
	switch p.SubsampleRatio {
	case image.YCbCrSubsampleRatio440, image.YCbCrSubsampleRatio420:
		h = (h + 1) / 2
	}
	return func(pix []byte) plane { return plane{pix, p.CStride, w, h, 1} }
}

// plane is a rectangle of samples of so many bytes each.
type plane struct {
	pix                 []byte
	stride, w, h, bytes int
}

// from fills the plane from another that is to be held in that way.
func (d plane) from(s plane, orientation int) {
	for y := range d.h {
		for x := range d.w {
			sx, sy := x, y
			if orientation >= 5 {
				sx, sy = y, x
			}
			switch orientation {
			case 2, 3, 7, 8:
				sx = s.w - 1 - sx
			}
			switch orientation {
			case 3, 4, 6, 7:
				sy = s.h - 1 - sy
			}
			at, of := y*d.stride+x*d.bytes, sy*s.stride+sx*s.bytes
			copy(d.pix[at:at+d.bytes], s.pix[of:of+d.bytes])
		}
	}
}
