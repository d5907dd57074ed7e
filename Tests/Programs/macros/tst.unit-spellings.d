/* A period has many spellings, as has a rate: all of these are probes, and so is each with capitals (providers.md).
 * OPTIONS: -q -x switchrate=10hz -x aggrate=100ms -x statusrate=1sec     LANES: live */
tick-1min, tick-1m, tick-60sec, tick-1h, tick-1hour, tick-1d, tick-1day, tick-10000ms, tick-10000msec, profile:::tick-9s { }
tick-300us, tick-300usec, tick-200000ns, tick-100hz, tick-100 { @[probename] = count(); }
tick-50ms { exit(0); }
END { printa("%s\n", @); }
/* EXPECT-SORTED
tick-300us
tick-300usec
tick-200000ns
tick-100hz
tick-100

 */
