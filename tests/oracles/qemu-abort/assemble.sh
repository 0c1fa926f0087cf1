#!/bin/sh
# Makes abort.bin of abort.S; needs binutils-aarch64-linux-gnu, or any GNU binutils named by CROSS (such as CROSS=aarch64-none-elf-).
set -eu
cd "$(dirname "$0")"
cross=${CROSS-aarch64-linux-gnu-}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"${cross}as" -I ../qemu-at -o "$made/abort.o" abort.S
"${cross}ld" -Ttext=0x40200000 -e _start -o "$made/abort.elf" "$made/abort.o"
"${cross}objcopy" -O binary "$made/abort.elf" abort.bin
chmod 644 abort.bin
