/* 130 aggregations on one system call: every clause of every part sees the call's arguments, the process, and fires once
 * for each call.
 * OPTIONS: -q
 * TRIGGER: writes abcde abcde abcde
 */
syscall::write:entry /pid == $target && arg2 == 5/ { @a0[probefunc] = sum(arg2 + 0); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a1[probefunc] = sum(arg2 + 1); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a2[probefunc] = sum(arg2 + 2); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a3[probefunc] = sum(arg2 + 3); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a4[probefunc] = sum(arg2 + 4); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a5[probefunc] = sum(arg2 + 5); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a6[probefunc] = sum(arg2 + 6); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a7[probefunc] = sum(arg2 + 7); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a8[probefunc] = sum(arg2 + 8); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a9[probefunc] = sum(arg2 + 9); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a10[probefunc] = sum(arg2 + 10); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a11[probefunc] = sum(arg2 + 11); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a12[probefunc] = sum(arg2 + 12); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a13[probefunc] = sum(arg2 + 13); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a14[probefunc] = sum(arg2 + 14); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a15[probefunc] = sum(arg2 + 15); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a16[probefunc] = sum(arg2 + 16); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a17[probefunc] = sum(arg2 + 17); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a18[probefunc] = sum(arg2 + 18); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a19[probefunc] = sum(arg2 + 19); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a20[probefunc] = sum(arg2 + 20); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a21[probefunc] = sum(arg2 + 21); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a22[probefunc] = sum(arg2 + 22); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a23[probefunc] = sum(arg2 + 23); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a24[probefunc] = sum(arg2 + 24); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a25[probefunc] = sum(arg2 + 25); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a26[probefunc] = sum(arg2 + 26); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a27[probefunc] = sum(arg2 + 27); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a28[probefunc] = sum(arg2 + 28); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a29[probefunc] = sum(arg2 + 29); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a30[probefunc] = sum(arg2 + 30); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a31[probefunc] = sum(arg2 + 31); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a32[probefunc] = sum(arg2 + 32); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a33[probefunc] = sum(arg2 + 33); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a34[probefunc] = sum(arg2 + 34); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a35[probefunc] = sum(arg2 + 35); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a36[probefunc] = sum(arg2 + 36); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a37[probefunc] = sum(arg2 + 37); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a38[probefunc] = sum(arg2 + 38); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a39[probefunc] = sum(arg2 + 39); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a40[probefunc] = sum(arg2 + 40); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a41[probefunc] = sum(arg2 + 41); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a42[probefunc] = sum(arg2 + 42); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a43[probefunc] = sum(arg2 + 43); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a44[probefunc] = sum(arg2 + 44); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a45[probefunc] = sum(arg2 + 45); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a46[probefunc] = sum(arg2 + 46); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a47[probefunc] = sum(arg2 + 47); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a48[probefunc] = sum(arg2 + 48); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a49[probefunc] = sum(arg2 + 49); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a50[probefunc] = sum(arg2 + 50); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a51[probefunc] = sum(arg2 + 51); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a52[probefunc] = sum(arg2 + 52); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a53[probefunc] = sum(arg2 + 53); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a54[probefunc] = sum(arg2 + 54); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a55[probefunc] = sum(arg2 + 55); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a56[probefunc] = sum(arg2 + 56); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a57[probefunc] = sum(arg2 + 57); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a58[probefunc] = sum(arg2 + 58); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a59[probefunc] = sum(arg2 + 59); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a60[probefunc] = sum(arg2 + 60); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a61[probefunc] = sum(arg2 + 61); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a62[probefunc] = sum(arg2 + 62); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a63[probefunc] = sum(arg2 + 63); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a64[probefunc] = sum(arg2 + 64); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a65[probefunc] = sum(arg2 + 65); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a66[probefunc] = sum(arg2 + 66); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a67[probefunc] = sum(arg2 + 67); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a68[probefunc] = sum(arg2 + 68); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a69[probefunc] = sum(arg2 + 69); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a70[probefunc] = sum(arg2 + 70); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a71[probefunc] = sum(arg2 + 71); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a72[probefunc] = sum(arg2 + 72); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a73[probefunc] = sum(arg2 + 73); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a74[probefunc] = sum(arg2 + 74); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a75[probefunc] = sum(arg2 + 75); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a76[probefunc] = sum(arg2 + 76); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a77[probefunc] = sum(arg2 + 77); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a78[probefunc] = sum(arg2 + 78); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a79[probefunc] = sum(arg2 + 79); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a80[probefunc] = sum(arg2 + 80); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a81[probefunc] = sum(arg2 + 81); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a82[probefunc] = sum(arg2 + 82); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a83[probefunc] = sum(arg2 + 83); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a84[probefunc] = sum(arg2 + 84); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a85[probefunc] = sum(arg2 + 85); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a86[probefunc] = sum(arg2 + 86); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a87[probefunc] = sum(arg2 + 87); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a88[probefunc] = sum(arg2 + 88); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a89[probefunc] = sum(arg2 + 89); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a90[probefunc] = sum(arg2 + 90); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a91[probefunc] = sum(arg2 + 91); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a92[probefunc] = sum(arg2 + 92); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a93[probefunc] = sum(arg2 + 93); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a94[probefunc] = sum(arg2 + 94); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a95[probefunc] = sum(arg2 + 95); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a96[probefunc] = sum(arg2 + 96); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a97[probefunc] = sum(arg2 + 97); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a98[probefunc] = sum(arg2 + 98); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a99[probefunc] = sum(arg2 + 99); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a100[probefunc] = sum(arg2 + 100); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a101[probefunc] = sum(arg2 + 101); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a102[probefunc] = sum(arg2 + 102); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a103[probefunc] = sum(arg2 + 103); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a104[probefunc] = sum(arg2 + 104); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a105[probefunc] = sum(arg2 + 105); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a106[probefunc] = sum(arg2 + 106); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a107[probefunc] = sum(arg2 + 107); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a108[probefunc] = sum(arg2 + 108); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a109[probefunc] = sum(arg2 + 109); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a110[probefunc] = sum(arg2 + 110); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a111[probefunc] = sum(arg2 + 111); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a112[probefunc] = sum(arg2 + 112); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a113[probefunc] = sum(arg2 + 113); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a114[probefunc] = sum(arg2 + 114); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a115[probefunc] = sum(arg2 + 115); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a116[probefunc] = sum(arg2 + 116); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a117[probefunc] = sum(arg2 + 117); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a118[probefunc] = sum(arg2 + 118); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a119[probefunc] = sum(arg2 + 119); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a120[probefunc] = sum(arg2 + 120); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a121[probefunc] = sum(arg2 + 121); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a122[probefunc] = sum(arg2 + 122); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a123[probefunc] = sum(arg2 + 123); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a124[probefunc] = sum(arg2 + 124); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a125[probefunc] = sum(arg2 + 125); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a126[probefunc] = sum(arg2 + 126); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a127[probefunc] = sum(arg2 + 127); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a128[probefunc] = sum(arg2 + 128); }
syscall::write:entry /pid == $target && arg2 == 5/ { @a129[probefunc] = sum(arg2 + 129); }
syscall::write:return /pid == $target && arg0 == 5/ { @b[errno] = count(); }
END { printa(@a0); printa(@a70); printa(@a129); printa(@b); }
/* EXPECT-MATCH

  write                                                            15

  write                                                           225

  write                                                           402

        0                3
...
 */
