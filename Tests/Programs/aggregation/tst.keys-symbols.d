/* Addresses within one function or one module are one key (builtins.md section 4).
 * OPTIONS: -q */
BEGIN {
  @s[sym((uintptr_t)&`schedule)] = count();
  @s[sym((uintptr_t)&`schedule + 1)] = count();
  @f[func((uintptr_t)&`schedule + 1), 7] = sum(5);
  @m[mod((uintptr_t)&`schedule)] = quantize(4);
  @m[mod((uintptr_t)&`kfree)] = quantize(4);
  exit(0);
}
/* EXPECT

  vmlinux`schedule                                                  2
  vmlinux`schedule                                          7                5
  vmlinux                                           
           value  ------------- Distribution ------------- count    
               2 |                                         0        
               4 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@ 2        
               8 |                                         0        

 */
