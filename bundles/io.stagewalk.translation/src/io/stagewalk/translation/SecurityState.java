package io.stagewalk.translation;

/**
 * The Security state that a regime belongs to. Realm state is not modelled.
 *
 * @see "Arm ARM DDI 0487, D1.1.2 Security states"
 */
public enum SecurityState {
	NON_SECURE, SECURE
}
