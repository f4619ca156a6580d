package sheetfile

import (
	"reflect"

	"thidua/internal/exact"
	"thidua/internal/sheet"
)

// copied returns a copy of what a sheet says that shares nothing that can be changed.
func copied[T any](what *T) *T {
	out := deep(reflect.ValueOf(what)).Interface().(*T) //nolint:forcetypeassert // a copy has the type of what is copied
	return out
}

func deep(v reflect.Value) reflect.Value {
	switch {
	case v.Kind() == reflect.Pointer && !v.IsNil():
		p := reflect.New(v.Type().Elem())
		p.Elem().Set(deep(v.Elem()))
		return p
	case v.Kind() == reflect.Slice && !v.IsNil():
		s := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			s.Index(i).Set(deep(v.Index(i)))
		}
		return s
	case v.Kind() == reflect.Struct:
		s := reflect.New(v.Type()).Elem()
		s.Set(v)
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				s.Field(i).Set(deep(v.Field(i)))
			}
		}
		return s
	}
	return v
}

// Same says whether two lines, rules or the like say the same, wherever they stand.
func Same[T any](a, b *T) bool { return sameSaid(reflect.ValueOf(a), reflect.ValueOf(b)) }

// sameSaid says whether two values of the format say the same, wherever they stand.
func sameSaid(a, b reflect.Value) bool {
	switch x := a.Interface().(type) {
	case sheet.Pos:
		return true
	case exact.Num:
		return x.Equal(b.Interface().(exact.Num)) //nolint:forcetypeassert // both are fields of one type
	case sheet.Expr:
		return x.Src == b.FieldByName("Src").String()
	}
	switch a.Kind() {
	case reflect.Pointer:
		return a.IsNil() == b.IsNil() && (a.IsNil() || sameSaid(a.Elem(), b.Elem()))
	case reflect.Slice:
		same := a.Len() == b.Len()
		for i := 0; same && i < a.Len(); i++ {
			same = sameSaid(a.Index(i), b.Index(i))
		}
		return same
	case reflect.Struct:
		for i := range a.NumField() {
			if a.Type().Field(i).IsExported() && !sameSaid(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	}
	return a.Equal(b)
}
