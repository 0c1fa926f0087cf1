#!/bin/sh
# Asks QEMU again and writes *.aborts.gz; needs qemu-system-aarch64 (Debian: qemu-system-arm) and a JDK of version 21 or newer.
set -eu
cd "$(dirname "$0")/../../.."
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
find bundles/io.stagewalk.memory/src bundles/io.stagewalk.translation/src \
	tests/io.stagewalk.translation.tests/src/io/stagewalk/translation/oracle -name '*.java' ! -name '*Test.java' -exec \
	"$javac" --release 21 -d "$made" {} +
"$java" -cp "$made" -Dstagewalk.root="$PWD" io.stagewalk.translation.oracle.RecordAborts
