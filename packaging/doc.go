// Package packaging is where the packages come from: the unit of systemd, its settings, what goes into the .deb and
// into a container. There is no code in it; its tests build the package, open it and run what is inside.
package packaging
