/**
 * When wanted meetings can be held: a timetable that keeps what is fixed, and of each meeting that found no time the reason. The search
 * is done by the solver OR-Tools CP-SAT, which nothing else may name; nothing here changes anything. One thread searches, any other
 * may stop it.
 */
package my.lawatan.plan.slots;
