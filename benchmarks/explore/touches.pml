/* touches.scenario as a model: an abort, what Xen finds, the mapping and the access are steps of their own; so are a transfer and
   Xen's look at its event. */
bool mapped[3];
byte events;

inline touch(page) {
	do
	:: mapped[page] -> break
	:: else ->
		skip;
		if
		:: mapped[page] -> skip
		:: else -> mapped[page] = true
		fi
	od
}

inline transfer(page) {
	if
	:: mapped[page] -> skip
	:: else -> assert(false); events++
	fi
}

active proctype first() { touch(0); touch(1); touch(2) }
active proctype second() { touch(2); touch(1); touch(0) }
active proctype edu() { transfer(0); transfer(1) }
active proctype nic() { transfer(2); transfer(0) }
