/* Many aggregations: those with keys share a table for each form of keys and values, and have the memory of sixteen
 * (option aggsize); those without keys share an array. Each has its own values all the same, and what clears or
 * truncates one leaves the others alone.
 * OPTIONS: -q
 */
BEGIN { @n0[probename, 0] = count(); @s0[0] = sum(0); @m0 = max(0); }
BEGIN { @n1[probename, 1] = count(); @s1[1] = sum(1); @m1 = max(1); }
BEGIN { @n2[probename, 2] = count(); @s2[0] = sum(2); @m2 = max(2); }
BEGIN { @n3[probename, 3] = count(); @s3[1] = sum(3); @m3 = max(3); }
BEGIN { @n4[probename, 0] = count(); @s4[0] = sum(4); @m4 = max(4); }
BEGIN { @n5[probename, 1] = count(); @s5[1] = sum(5); @m5 = max(5); }
BEGIN { @n6[probename, 2] = count(); @s6[0] = sum(6); @m6 = max(6); }
BEGIN { @n7[probename, 3] = count(); @s7[1] = sum(7); @m7 = max(7); }
BEGIN { @n8[probename, 0] = count(); @s8[0] = sum(8); @m8 = max(8); }
BEGIN { @n9[probename, 1] = count(); @s9[1] = sum(9); @m9 = max(9); }
BEGIN { @n10[probename, 2] = count(); @s10[0] = sum(10); @m10 = max(10); }
BEGIN { @n11[probename, 3] = count(); @s11[1] = sum(11); @m11 = max(11); }
BEGIN { @n12[probename, 0] = count(); @s12[0] = sum(12); @m12 = max(12); }
BEGIN { @n13[probename, 1] = count(); @s13[1] = sum(13); @m13 = max(13); }
BEGIN { @n14[probename, 2] = count(); @s14[0] = sum(14); @m14 = max(14); }
BEGIN { @n15[probename, 3] = count(); @s15[1] = sum(15); @m15 = max(15); }
BEGIN { @n16[probename, 0] = count(); @s16[0] = sum(16); @m16 = max(16); }
BEGIN { @n17[probename, 1] = count(); @s17[1] = sum(17); @m17 = max(17); }
BEGIN { @n18[probename, 2] = count(); @s18[0] = sum(18); @m18 = max(18); }
BEGIN { @n19[probename, 3] = count(); @s19[1] = sum(19); @m19 = max(19); }
BEGIN { @n20[probename, 0] = count(); @s20[0] = sum(20); @m20 = max(20); }
BEGIN { @n21[probename, 1] = count(); @s21[1] = sum(21); @m21 = max(21); }
BEGIN { @n22[probename, 2] = count(); @s22[0] = sum(22); @m22 = max(22); }
BEGIN { @n23[probename, 3] = count(); @s23[1] = sum(23); @m23 = max(23); }
BEGIN { @n24[probename, 0] = count(); @s24[0] = sum(24); @m24 = max(24); }
BEGIN { @n25[probename, 1] = count(); @s25[1] = sum(25); @m25 = max(25); }
BEGIN { @n26[probename, 2] = count(); @s26[0] = sum(26); @m26 = max(26); }
BEGIN { @n27[probename, 3] = count(); @s27[1] = sum(27); @m27 = max(27); }
BEGIN { @n28[probename, 0] = count(); @s28[0] = sum(28); @m28 = max(28); }
BEGIN { @n29[probename, 1] = count(); @s29[1] = sum(29); @m29 = max(29); }
BEGIN { @n30[probename, 2] = count(); @s30[0] = sum(30); @m30 = max(30); }
BEGIN { @n31[probename, 3] = count(); @s31[1] = sum(31); @m31 = max(31); }
BEGIN { @n32[probename, 0] = count(); @s32[0] = sum(32); @m32 = max(32); }
BEGIN { @n33[probename, 1] = count(); @s33[1] = sum(33); @m33 = max(33); }
BEGIN { @n34[probename, 2] = count(); @s34[0] = sum(34); @m34 = max(34); }
BEGIN { @n35[probename, 3] = count(); @s35[1] = sum(35); @m35 = max(35); }
BEGIN { @n36[probename, 0] = count(); @s36[0] = sum(36); @m36 = max(36); }
BEGIN { @n37[probename, 1] = count(); @s37[1] = sum(37); @m37 = max(37); }
BEGIN { @n38[probename, 2] = count(); @s38[0] = sum(38); @m38 = max(38); }
BEGIN { @n39[probename, 3] = count(); @s39[1] = sum(39); @m39 = max(39); }
BEGIN { @n40[probename, 0] = count(); @s40[0] = sum(40); @m40 = max(40); }
BEGIN { @n41[probename, 1] = count(); @s41[1] = sum(41); @m41 = max(41); }
BEGIN { @n42[probename, 2] = count(); @s42[0] = sum(42); @m42 = max(42); }
BEGIN { @n43[probename, 3] = count(); @s43[1] = sum(43); @m43 = max(43); }
BEGIN { @n44[probename, 0] = count(); @s44[0] = sum(44); @m44 = max(44); }
BEGIN { @n45[probename, 1] = count(); @s45[1] = sum(45); @m45 = max(45); }
BEGIN { @n46[probename, 2] = count(); @s46[0] = sum(46); @m46 = max(46); }
BEGIN { @n47[probename, 3] = count(); @s47[1] = sum(47); @m47 = max(47); }
BEGIN { @n48[probename, 0] = count(); @s48[0] = sum(48); @m48 = max(48); }
BEGIN { @n49[probename, 1] = count(); @s49[1] = sum(49); @m49 = max(49); }
BEGIN { @n50[probename, 2] = count(); @s50[0] = sum(50); @m50 = max(50); }
BEGIN { @n51[probename, 3] = count(); @s51[1] = sum(51); @m51 = max(51); }
BEGIN { @n52[probename, 0] = count(); @s52[0] = sum(52); @m52 = max(52); }
BEGIN { @n53[probename, 1] = count(); @s53[1] = sum(53); @m53 = max(53); }
BEGIN { @n54[probename, 2] = count(); @s54[0] = sum(54); @m54 = max(54); }
BEGIN { @n55[probename, 3] = count(); @s55[1] = sum(55); @m55 = max(55); }
BEGIN { @n56[probename, 0] = count(); @s56[0] = sum(56); @m56 = max(56); }
BEGIN { @n57[probename, 1] = count(); @s57[1] = sum(57); @m57 = max(57); }
BEGIN { @n58[probename, 2] = count(); @s58[0] = sum(58); @m58 = max(58); }
BEGIN { @n59[probename, 3] = count(); @s59[1] = sum(59); @m59 = max(59); }
BEGIN { clear(@n7); trunc(@n8); clear(@m7); trunc(@m8); trunc(@s9); }
END { @n7[probename, 7] = count(); @m7 = max(-7); }
END { @n8[probename, 8] = count(); @m8 = max(-8); }
BEGIN { exit(0); }
END {
  printf("-- 6\n"); printa("%s %d: %@d\n", @n6); printa("%d: %@d\n", @s6); printa("%@d\n", @m6);
  printf("-- 7\n"); printa("%s %d: %@d\n", @n7); printa("%d: %@d\n", @s7); printa("%@d\n", @m7);
  printf("-- 8\n"); printa("%s %d: %@d\n", @n8); printa("%d: %@d\n", @s8); printa("%@d\n", @m8);
  printf("-- 9\n"); printa("%s %d: %@d\n", @n9); printa("%d: %@d\n", @s9); printa("%@d\n", @m9);
  printf("-- 59\n"); printa("%s %d: %@d\n", @n59); printa("%d: %@d\n", @s59); printa("%@d\n", @m59);
  trunc(@n0); trunc(@s0); trunc(@m0);
  trunc(@n1); trunc(@s1); trunc(@m1);
  trunc(@n2); trunc(@s2); trunc(@m2);
  trunc(@n3); trunc(@s3); trunc(@m3);
  trunc(@n4); trunc(@s4); trunc(@m4);
  trunc(@n5); trunc(@s5); trunc(@m5);
  trunc(@n10); trunc(@s10); trunc(@m10);
  trunc(@n11); trunc(@s11); trunc(@m11);
  trunc(@n12); trunc(@s12); trunc(@m12);
  trunc(@n13); trunc(@s13); trunc(@m13);
  trunc(@n14); trunc(@s14); trunc(@m14);
  trunc(@n15); trunc(@s15); trunc(@m15);
  trunc(@n16); trunc(@s16); trunc(@m16);
  trunc(@n17); trunc(@s17); trunc(@m17);
  trunc(@n18); trunc(@s18); trunc(@m18);
  trunc(@n19); trunc(@s19); trunc(@m19);
  trunc(@n20); trunc(@s20); trunc(@m20);
  trunc(@n21); trunc(@s21); trunc(@m21);
  trunc(@n22); trunc(@s22); trunc(@m22);
  trunc(@n23); trunc(@s23); trunc(@m23);
  trunc(@n24); trunc(@s24); trunc(@m24);
  trunc(@n25); trunc(@s25); trunc(@m25);
  trunc(@n26); trunc(@s26); trunc(@m26);
  trunc(@n27); trunc(@s27); trunc(@m27);
  trunc(@n28); trunc(@s28); trunc(@m28);
  trunc(@n29); trunc(@s29); trunc(@m29);
  trunc(@n30); trunc(@s30); trunc(@m30);
  trunc(@n31); trunc(@s31); trunc(@m31);
  trunc(@n32); trunc(@s32); trunc(@m32);
  trunc(@n33); trunc(@s33); trunc(@m33);
  trunc(@n34); trunc(@s34); trunc(@m34);
  trunc(@n35); trunc(@s35); trunc(@m35);
  trunc(@n36); trunc(@s36); trunc(@m36);
  trunc(@n37); trunc(@s37); trunc(@m37);
  trunc(@n38); trunc(@s38); trunc(@m38);
  trunc(@n39); trunc(@s39); trunc(@m39);
  trunc(@n40); trunc(@s40); trunc(@m40);
  trunc(@n41); trunc(@s41); trunc(@m41);
  trunc(@n42); trunc(@s42); trunc(@m42);
  trunc(@n43); trunc(@s43); trunc(@m43);
  trunc(@n44); trunc(@s44); trunc(@m44);
  trunc(@n45); trunc(@s45); trunc(@m45);
  trunc(@n46); trunc(@s46); trunc(@m46);
  trunc(@n47); trunc(@s47); trunc(@m47);
  trunc(@n48); trunc(@s48); trunc(@m48);
  trunc(@n49); trunc(@s49); trunc(@m49);
  trunc(@n50); trunc(@s50); trunc(@m50);
  trunc(@n51); trunc(@s51); trunc(@m51);
  trunc(@n52); trunc(@s52); trunc(@m52);
  trunc(@n53); trunc(@s53); trunc(@m53);
  trunc(@n54); trunc(@s54); trunc(@m54);
  trunc(@n55); trunc(@s55); trunc(@m55);
  trunc(@n56); trunc(@s56); trunc(@m56);
  trunc(@n57); trunc(@s57); trunc(@m57);
  trunc(@n58); trunc(@s58); trunc(@m58);
}
/* EXPECT
-- 6
BEGIN 2: 1
0: 6
6
-- 7
BEGIN 3: 0
END 7: 1
1: 7
-7
-- 8
END 8: 1
0: 8
-8
-- 9
BEGIN 1: 1
9
-- 59
BEGIN 3: 1
1: 59
59

 */
