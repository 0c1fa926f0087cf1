#!/bin/bash
# Compiles the programs and records what acpiexec answers for every method without arguments in them:
#   record.sh [PROGRAM.asl...]
# A program is tests/io.stagewalk.aml.tests/programs/TOPIC/NAME.asl; beside it come NAME.aml and NAME.txt. Those in another folder
# PROGRAMS beside that one are recorded with another ACPIEXEC:
#   PROGRAMS=programs-20250404 ACPIEXEC=.../acpiexec record.sh
set -e
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cd "$(dirname "$0")/../../io.stagewalk.aml.tests/${PROGRAMS:-programs}"
export ACPIEXEC=${ACPIEXEC:-acpiexec}
[ $# -gt 0 ] || set -- */*.asl

# What is left of the output: accesses, results, debug objects, and why something failed. Addresses differ from run to run.
answer() { # PROGRAM METHOD
	echo "== $2"
	timeout 60 "$ACPIEXEC" -di -es -vr -b "evaluate \\$2" "$1.aml" 2>&1 |
		sed -n '/^Evaluating/,$p' |
		grep -aE '^ *\[|^ +[0-9A-F]{4}: |^ACPI Debug|^AcpiExec: |failed with status|^ACPI Exec: ' |
		sed -E 's/0x[0-9a-f]{12}\b//g' || true
}
export -f answer

for source; do
	program=${source%.asl}
	iasl -f -oa -p "$program" "$source" > "$log" 2>&1 || { cat "$log"; exit 1; }
	sed -nE 's/^\tMethod \((\w{4}), 0.*/\1/p' "$source" |
		xargs -P 24 -I{} bash -c "answer $program {} > $program.{}.part"
	for method in $(sed -nE 's/^\tMethod \((\w{4}), 0.*/\1/p' "$source"); do
		cat "$program.$method.part"
		rm "$program.$method.part"
	done > "$program.txt"
	echo "$program"
done
