#!/bin/sh
# Makes at.bin of at.S; needs binutils-aarch64-linux-gnu, or any GNU binutils named by CROSS (such as CROSS=aarch64-none-elf-).
set -eu
cd "$(dirname "$0")"
cross=${CROSS-aarch64-linux-gnu-}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"${cross}as" -I ../qemu-at -o "$made/at.o" at.S
"${cross}ld" -Ttext=0x40200000 -e _start -o "$made/at.elf" "$made/at.o"
"${cross}objcopy" -O binary "$made/at.elf" at.bin
chmod 644 at.bin
