/*
 * Makes loads, stores and fetches at EL0, EL1 and EL2 for generated cases and writes down what the exceptions say.
 * Part of Stagewalk; Eclipse Public License 2.0.
 *
 * It runs on one CPU of `qemu-system-aarch64 -M virt,secure=on,virtualization=on,highmem=off -m 2G`, at EL3 with its MMU
 * off and SCR_EL3.NS = 1. Each question is an exception return to an address of a lower level. What is there is either the
 * question itself (a fetch; all memory that a case leads to is filled with SVC instructions that tell their address) or,
 * in a page that the case maps for it, the load or store with an SVC behind it. Either way an exception is taken to EL1 or
 * EL2, whose vectors, mapped by the case, are SMC instructions, which lead back here.
 *
 * CASES, all doublewords, little-endian: the number of cases, the number of probes of all of them; then for each case
 *	the number of doublewords of memory, the number of probes, the 14 registers of `../qemu-at/at.S`, VBAR_EL1, VBAR_EL2,
 *	for each doubleword of memory its address and its value,
 *	for each probe SPSR_EL3, ELR_EL3, the value of all general registers, the instruction (bits 31 to 0) with the register
 *	that is asked for (bits 36 to 32; 31 is none), the address of 16 bytes of memory to be looked at and put back, and 0.
 * RESULTS: ID_AA64MMFR0_EL1, ID_AA64MMFR1_EL1, ID_AA64MMFR2_EL1, ID_AA64PFR1_EL1; then for each probe
 *	ESR_EL3 ESR_EL1 FAR_EL1 ESR_EL2 FAR_EL2 HPFAR_EL2, the register, the 16 bytes,
 *	the number of doublewords of the case's memory that have changed, and address and value of each.
 * They end in the file abort.out.
 *
 * All memory of a case is written anew before each probe; after the case it is 0.
 */
	.arch armv8.2-a
	.equ	CASES, 0x50000000
	.equ	RESULTS, 0x80000000
	.equ	CODE, 0x40400000
	.equ	SLOT, 0x800
	.equ	DATA, 0x88000000
	.equ	DATA_END, 0x8c000000

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
	msr	spsel, #1
	adr	x0, saved
	mov	sp, x0
	isb

	mov	x0, #CODE		// vectors, and the SVC behind the question
	ldr	w1, smc
	mov	x2, #0x800
1:	subs	x2, x2, #4
	str	w1, [x0, x2]
	b.ne	1b
	ldr	w1, svc
	str	w1, [x0, #SLOT + 4]

	mov	x0, #DATA		// SVC #imm, with imm = PA[17:2] ^ PA[33:18]
	mov	x1, #DATA_END
	ldr	w4, svc0
1:	lsr	x2, x0, #2
	eor	x2, x2, x0, lsr #18
	and	x2, x2, #0xffff
	orr	w3, w4, w2, lsl #5
	str	w3, [x0], #4
	cmp	x0, x1
	b.ne	1b

	mov	x27, #RESULTS
	mrs	x0, id_aa64mmfr0_el1
	mrs	x1, id_aa64mmfr1_el1
	mrs	x2, S3_0_C0_C7_2	// ID_AA64MMFR2_EL1
	mrs	x3, id_aa64pfr1_el1
	stp	x0, x1, [x27], #16
	stp	x2, x3, [x27], #16
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
1:	ldp	x0, x1, [x28], #16
	msr	vbar_el1, x0
	msr	vbar_el2, x1
	isb
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
2:	ldp	x0, x1, [x28], #16
	ldp	x2, x3, [x28], #16
	ldp	x4, x5, [x28], #16
	msr	spsr_el3, x0
	msr	elr_el3, x1
	mov	x6, #CODE
	str	w3, [x6, #SLOT]
	lsr	x3, x3, #32
	ldp	x5, x6, [x4]
	adr	x7, context
	stp	x3, x4, [x7]
	stp	x5, x6, [x7, #16]
	stp	x21, x22, [x7, #32]
	stp	x23, x24, [x7, #48]
	stp	x26, x27, [x7, #64]
	str	x28, [x7, #80]
	msr	esr_el1, xzr
	msr	far_el1, xzr
	msr	esr_el2, xzr
	msr	far_el2, xzr
	msr	hpfar_el2, xzr
	dsb	sy
	ic	ialluis
	tlbi	alle1
	tlbi	alle2
	dsb	sy
	isb
	mov	x30, x2
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29
	mov	x\n, x30
	.endr
	eret

answered:
	.irp	n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30
	str	x\n, [sp, #8 * \n]
	.endr
	str	xzr, [sp, #8 * 31]
	adr	x7, context
	ldp	x3, x4, [x7]
	ldp	x5, x6, [x7, #16]
	ldp	x21, x22, [x7, #32]
	ldp	x23, x24, [x7, #48]
	ldp	x26, x27, [x7, #64]
	ldr	x28, [x7, #80]
	mrs	x0, esr_el3
	mrs	x1, esr_el1
	stp	x0, x1, [x27], #16
	mrs	x0, far_el1
	mrs	x1, esr_el2
	stp	x0, x1, [x27], #16
	mrs	x0, far_el2
	mrs	x1, hpfar_el2
	stp	x0, x1, [x27], #16
	ldr	x0, [sp, x3, lsl #3]
	ldp	x1, x2, [x4]
	stp	x5, x6, [x4]
	stp	x0, x1, [x27], #16
	str	x2, [x27], #8
	mov	x5, x27			// how many have changed
	add	x27, x27, #8
	mov	x6, #0
	mov	x0, x22
	mov	x1, x24
	cbz	x1, 3f
1:	ldp	x2, x3, [x0], #16
	ldr	x4, [x2]
	cmp	x3, x4
	b.eq	2f
	stp	x2, x4, [x27], #16
	add	x6, x6, #1
2:	subs	x1, x1, #1
	b.ne	1b
3:	str	x6, [x5]
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

smc:
	smc	#0
svc0:
	svc	#0
svc:
	svc	#0xc0de

	.balign 2048
vectors:
	.org	vectors + 0x400		// synchronous, of a lower level
	b	answered
	.balign	2048

	.balign	16
context:
	.skip	96
saved:
	.skip	256
open_block:
	.quad	0, 5, 9			// name, "wb", its length
write_block:
	.quad	0, 0, 0
exit_block:
	.quad	0x20026, 0		// ADP_Stopped_ApplicationExit
name:
	.asciz	"abort.out"
