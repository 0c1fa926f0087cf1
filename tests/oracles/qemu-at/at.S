/*
 * Executes address translation instructions for generated cases and writes down what PAR_EL1 holds after each.
 * Part of Stagewalk; Eclipse Public License 2.0.
 *
 * It runs on one CPU of `qemu-system-aarch64 -M virt,secure=on,virtualization=on,highmem=off -m 2G`, at EL3 with its MMU
 * off. So no generated table can take the ground from under it, and at EL3, with SCR_EL3.NS = 1, all of AT S1E0*, S1E1*,
 * S12E0*, S12E1* and S1E2* may be executed for the Non-secure regimes, whatever SCTLR_EL1.M and SCTLR_EL2.M are.
 *
 * CASES, all doublewords, little-endian: the number of cases, the number of probes of all of them; then for each case
 *	the number of doublewords of memory, the number of probes,
 *	SCTLR_EL1 TCR_EL1 TTBR0_EL1 TTBR1_EL1 MAIR_EL1 HCR_EL2 VTCR_EL2 VTTBR_EL2 SCTLR_EL2 TCR_EL2 TTBR0_EL2 MAIR_EL2
 *	TTBR1_EL2 PSTATE.PAN,
 *	for each doubleword of memory its address and its value,
 *	for each probe its operation (0 to 12, as below) and its address.
 * RESULTS: ID_AA64MMFR0_EL1, ID_AA64MMFR1_EL1, ID_AA64MMFR2_EL1, ID_AA64PFR1_EL1; then for each probe PAR_EL1, or, where the
 * instruction took an exception, 0xea in bits 63 to 56 and ESR_EL3 below. They end in the file par.out.
 *
 * All memory of a case is written anew before each probe, since hardware may update descriptors; after the case it is 0.
 */
	.arch armv8.2-a
	.equ	CASES, 0x50000000
	.equ	RESULTS, 0x80000000

	.text
	.global	_start
_start:
	adr	x0, vectors
	msr	vbar_el3, x0
	mov	x0, #0x501		// SCR_EL3: RW, HCE, NS
	msr	scr_el3, x0
	mrs	x0, sctlr_el3
	bic	x0, x0, #1		// M
	msr	sctlr_el3, x0
	isb
	mov	x27, #RESULTS
	mrs	x0, id_aa64mmfr0_el1
	mrs	x1, id_aa64mmfr1_el1
	mrs	x2, S3_0_C0_C7_2	// ID_AA64MMFR2_EL1
	mrs	x3, id_aa64pfr1_el1
	stp	x0, x1, [x27], #16
	stp	x2, x3, [x27], #16
	ubfx	x25, x1, #20, #4	// PAN
	ubfx	x21, x1, #8, #4		// VH
	mov	x28, #CASES
	ldp	x26, x0, [x28], #16
	cbz	x26, finish

next_case:
	ldp	x24, x23, [x28], #16
	ldp	x0, x1, [x28], #16
	ldp	x2, x3, [x28], #16
	ldp	x4, x5, [x28], #16
	ldp	x6, x7, [x28], #16
	ldp	x8, x9, [x28], #16
	ldp	x10, x11, [x28], #16
	ldp	x12, x13, [x28], #16
	msr	sctlr_el1, x0
	msr	tcr_el1, x1
	msr	ttbr0_el1, x2
	msr	ttbr1_el1, x3
	msr	mair_el1, x4
	msr	hcr_el2, x5
	msr	vtcr_el2, x6
	msr	vttbr_el2, x7
	msr	sctlr_el2, x8
	msr	tcr_el2, x9
	msr	ttbr0_el2, x10
	msr	mair_el2, x11
	cbz	x21, 1f
	msr	S3_4_C2_C0_1, x12	// TTBR1_EL2
1:	cbz	x25, 1f
	lsl	x13, x13, #22
	msr	S3_0_C4_C2_3, x13	// PAN
1:	isb
	mov	x22, x28		// memory of the case
	add	x28, x28, x24, lsl #4	// its probes
	cbz	x23, clear

next_probe:
	mov	x0, x22
	mov	x1, x24
	cbz	x1, 2f
1:	ldp	x2, x3, [x0], #16
	str	x3, [x2]
	subs	x1, x1, #1
	b.ne	1b
2:	dsb	sy
	tlbi	alle1
	tlbi	alle2
	dsb	sy
	isb
	ldp	x0, x1, [x28], #16
	mov	x20, #0
	adr	x2, operations
	add	x2, x2, x0, lsl #3
	adr	x30, 3f
	br	x2
3:	isb
	cbnz	x20, 4f
	mrs	x20, par_el1
4:	str	x20, [x27], #8
	subs	x23, x23, #1
	b.ne	next_probe

clear:
	cbz	x24, 2f
1:	ldp	x2, x3, [x22], #16
	str	xzr, [x2]
	subs	x24, x24, #1
	b.ne	1b
2:	subs	x26, x26, #1
	b.ne	next_case

finish:
	adr	x1, open_block
	adr	x2, name
	str	x2, [x1]
	mov	x0, #0x01		// SYS_OPEN
	hlt	#0xf000
	adr	x1, write_block
	mov	x2, #RESULTS
	sub	x3, x27, x2
	stp	x0, x2, [x1]
	str	x3, [x1, #16]
	mov	x0, #0x05		// SYS_WRITE
	hlt	#0xf000
	adr	x1, exit_block
	mov	x0, #0x18		// SYS_EXIT
	hlt	#0xf000
	b	.

operations:
	.macro operation name:vararg
	\name
	ret
	.endm
	operation at s1e1r, x1
	operation at s1e1w, x1
	operation at s1e0r, x1
	operation at s1e0w, x1
	operation at s12e1r, x1
	operation at s12e1w, x1
	operation at s12e0r, x1
	operation at s12e0w, x1
	operation at s1e2r, x1
	operation at s1e2w, x1
	operation at s1e1rp, x1
	operation at s1e1wp, x1
	operation nop

	.balign 2048
vectors:
	.org	vectors + 0x200		// synchronous, of this exception level
	mrs	x20, esr_el3
	movk	x20, #0xea00, lsl #48
	mrs	x19, elr_el3
	add	x19, x19, #4
	msr	elr_el3, x19
	eret
	.balign	2048

	.balign	16
open_block:
	.quad	0, 5, 7			// name, "wb", its length
write_block:
	.quad	0, 0, 0
exit_block:
	.quad	0x20026, 0		// ADP_Stopped_ApplicationExit
name:
	.asciz	"par.out"
