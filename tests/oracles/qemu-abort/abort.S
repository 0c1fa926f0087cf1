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
	.include "frame.inc"
	.equ	CODE, 0x40400000
	.equ	SLOT, 0x800
	.equ	DATA, 0x88000000
	.equ	DATA_END, 0x8c000000

	.text
	.global	_start
_start:
	enter_el3
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

	identify
	begin_cases

next_case:
	begin_case
	ldp	x0, x1, [x28], #16
	msr	vbar_el1, x0
	msr	vbar_el2, x1
	begin_probes

next_probe:
	write_memory
	ldp	x0, x1, [x28], #16
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
	forget_translations
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

	end_cases

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
	file_blocks abort.out
