#!/usr/sbin/dtrace -s
/* Sizes of reads as distributions by program: quantize with keys, printed by printa at the end, with a heading that
 * each distribution has of its own (d-language.md §7).
 * OPTIONS: -q     TRIGGER: reads 1 2 1000 1000 4096     LANES: live */

/*
 * Process start
 */
dtrace:::BEGIN
{
	printf("Tracing... Hit Ctrl-C to end.\n");
}

syscall::read:return
/pid == $target && (int)arg0 > 0 && execname == "reads"/
{
	this->bytes = (int)arg0;
	@Size[pid == $target ? "target" : "other", execname] = quantize(this->bytes);
	@Bytes = sum(this->bytes);
}

dtrace:::END
{
	printf("\n%8s  %s\n", "PROCESS", "SIZE");
	printa("%8s  %s\n%@d\n", @Size);
	printa("total %@d bytes\n", @Bytes);
}
/* EXPECT
Tracing... Hit Ctrl-C to end.

 PROCESS  SIZE
  target  reads

           value  ------------- Distribution ------------- count    
               0 |                                         0        
               1 |@@@@@@@@                                 1        
               2 |@@@@@@@@                                 1        
               4 |                                         0        
               8 |                                         0        
              16 |                                         0        
              32 |                                         0        
              64 |                                         0        
             128 |                                         0        
             256 |                                         0        
             512 |@@@@@@@@@@@@@@@@                         2        
            1024 |                                         0        
            2048 |                                         0        
            4096 |@@@@@@@@                                 1        
            8192 |                                         0        

total 6099 bytes

 */
