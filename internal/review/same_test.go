package review

import (
	"fmt"
	"reflect"
	"testing"

	"thidua/internal/exact"
	"thidua/internal/formula"
)

// TestSameSeesEveryField: a field that was added to a round or a form, and that the comparison forgot, would be lost by
// every act that changes it alone.
func TestSameSeesEveryField(t *testing.T) {
	full := func(v reflect.Value) { fill(v, 1) }
	var r Round
	var f Form
	full(reflect.ValueOf(&r).Elem())
	full(reflect.ValueOf(&f).Elem())
	if !r.same(r.clone()) || !f.same(f.clone()) {
		t.Fatal("a copy is not the same")
	}
	each(t, "Round", reflect.ValueOf(&r).Elem(), func() any { return r.clone() }, func(x any) bool { return r.same(x.(*Round)) })
	each(t, "Form", reflect.ValueOf(&f).Elem(), func() any { return f.clone() }, func(x any) bool { return f.same(x.(*Form)) })
}

// each changes one field after the other of a copy, also those of what is in its lists, and expects that it is seen.
func each(t *testing.T, name string, v reflect.Value, clone func() any, same func(x any) bool) {
	t.Helper()
	for i := range v.NumField() {
		field := v.Type().Field(i).Name
		if v.Field(i).Kind() != reflect.Slice {
			x := clone()
			fill(reflect.ValueOf(x).Elem().Field(i), 2)
			if same(x) {
				t.Errorf("%s.%s was changed and not seen", name, field)
			}
			continue
		}
		for k := range v.Field(i).Type().Elem().NumField() {
			x := clone()
			part := reflect.ValueOf(x).Elem().Field(i).Index(0).Field(k)
			fill(part, 2)
			if same(x) {
				t.Errorf("%s.%s.%s was changed and not seen", name, field, v.Field(i).Type().Elem().Field(k).Name)
			}
		}
	}
}

// fill puts something that belongs to n into a value.
func fill(v reflect.Value, n int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint("x", n))
	case reflect.Bool:
		v.SetBool(n == 1)
	case reflect.Int, reflect.Int64, reflect.Int32:
		v.SetInt(int64(n))
	case reflect.Pointer:
		if v.Type() == reflect.TypeFor[*exact.Num]() {
			v.Set(reflect.ValueOf(pointsOf(formula.Of(exact.New(int64(n))))))
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i), n)
			}
		}
	}
}
