/* Probes of a declared provider do not match where no process provides them.
 * OPTIONS: -q -Z */
provider cafe { probe order(int); };
cafe*:::order { exit(1); }
BEGIN { exit(0); }
/* EXPECT

 */
