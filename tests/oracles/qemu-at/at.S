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
	.include "frame.inc"

	.text
	.global	_start
_start:
	enter_el3
	isb
	identify
	ubfx	x25, x1, #20, #4	// PAN
	begin_cases

next_case:
	begin_case
	cbz	x25, 1f
	lsl	x13, x13, #22
	msr	S3_0_C4_C2_3, x13	// PAN
1:
	begin_probes

next_probe:
	write_memory
	dsb	sy
	forget_translations
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

	end_cases

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
	file_blocks par.out
