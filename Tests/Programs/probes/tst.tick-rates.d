/* Names of timers: a number with a unit, without one a rate in hertz.
 * OPTIONS: -q        LANES: live smp */
tick-10ms, tick-10msec, tick-10000us, tick-100hz, tick-100 { @[probename] = count(); }
tick-300ms { exit(0); }
END { printf("end\n"); }
/* EXPECT-MATCH
end

  tick-*
  tick-*
  tick-*
  tick-*
  tick-*
 */
