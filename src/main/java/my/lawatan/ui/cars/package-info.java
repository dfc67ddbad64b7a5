/**
 * Who sits in which car and aircraft, on one way or on all, and in which order they drive: the motorcade seen from above, and those who
 * have no seat yet. The attributes of a vehicle are edited in the inspector, and papers are made elsewhere. Window thread only, as all views.
 */
package my.lawatan.ui.cars;
