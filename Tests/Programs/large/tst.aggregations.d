/* 130 aggregations are more than one program of the kernel may use: the clauses are split into programs that go on
 * with each other as one firing. They run in order, share the variables of the clause and the time, and what a fault
 * ends is its clause alone.
 * OPTIONS: -q
 */
this int n;
this uint64_t t;
BEGIN { this->n = 0; this->t = timestamp; }
BEGIN { @a0[probename, 0] = sum(this->n); this->n++; }
BEGIN { @a1[probename, 1] = sum(this->n); this->n++; }
BEGIN { @a2[probename, 2] = sum(this->n); this->n++; }
BEGIN { @a3[probename, 3] = sum(this->n); this->n++; }
BEGIN { @a4[probename, 4] = sum(this->n); this->n++; }
BEGIN { @a5[probename, 5] = sum(this->n); this->n++; }
BEGIN { @a6[probename, 6] = sum(this->n); this->n++; }
BEGIN { @a7[probename, 7] = sum(this->n); this->n++; }
BEGIN { @a8[probename, 8] = sum(this->n); this->n++; }
BEGIN { @a9[probename, 9] = sum(this->n); this->n++; }
BEGIN { @a10[probename, 10] = sum(this->n); this->n++; }
BEGIN { @a11[probename, 11] = sum(this->n); this->n++; }
BEGIN { @a12[probename, 12] = sum(this->n); this->n++; }
BEGIN { @a13[probename, 13] = sum(this->n); this->n++; }
BEGIN { @a14[probename, 14] = sum(this->n); this->n++; }
BEGIN { @a15[probename, 15] = sum(this->n); this->n++; }
BEGIN { @a16[probename, 16] = sum(this->n); this->n++; }
BEGIN { @a17[probename, 17] = sum(this->n); this->n++; }
BEGIN { @a18[probename, 18] = sum(this->n); this->n++; }
BEGIN { @a19[probename, 19] = sum(this->n); this->n++; }
BEGIN { @a20[probename, 20] = sum(this->n); this->n++; }
BEGIN { @a21[probename, 21] = sum(this->n); this->n++; }
BEGIN { @a22[probename, 22] = sum(this->n); this->n++; }
BEGIN { @a23[probename, 23] = sum(this->n); this->n++; }
BEGIN { @a24[probename, 24] = sum(this->n); this->n++; }
BEGIN { @a25[probename, 25] = sum(this->n); this->n++; }
BEGIN { @a26[probename, 26] = sum(this->n); this->n++; }
BEGIN { @a27[probename, 27] = sum(this->n); this->n++; }
BEGIN { @a28[probename, 28] = sum(this->n); this->n++; }
BEGIN { @a29[probename, 29] = sum(this->n); this->n++; }
BEGIN { @a30[probename, 30] = sum(this->n); this->n++; }
BEGIN { @a31[probename, 31] = sum(this->n); this->n++; }
BEGIN { @a32[probename, 32] = sum(this->n); this->n++; }
BEGIN { @a33[probename, 33] = sum(this->n); this->n++; }
BEGIN { @a34[probename, 34] = sum(this->n); this->n++; }
BEGIN { @a35[probename, 35] = sum(this->n); this->n++; }
BEGIN { @a36[probename, 36] = sum(this->n); this->n++; }
BEGIN { @a37[probename, 37] = sum(this->n); this->n++; }
BEGIN { @a38[probename, 38] = sum(this->n); this->n++; }
BEGIN { @a39[probename, 39] = sum(this->n); this->n++; }
BEGIN { @a40[probename, 40] = sum(this->n); this->n++; }
BEGIN { @a41[probename, 41] = sum(this->n); this->n++; }
BEGIN { @a42[probename, 42] = sum(this->n); this->n++; }
BEGIN { @a43[probename, 43] = sum(this->n); this->n++; }
BEGIN { @a44[probename, 44] = sum(this->n); this->n++; }
BEGIN { @a45[probename, 45] = sum(this->n); this->n++; }
BEGIN { @a46[probename, 46] = sum(this->n); this->n++; }
BEGIN { @a47[probename, 47] = sum(this->n); this->n++; }
BEGIN { @a48[probename, 48] = sum(this->n); this->n++; }
BEGIN { @a49[probename, 49] = sum(this->n); this->n++; }
BEGIN { @a50[probename, 50] = sum(this->n); this->n++; }
BEGIN { @a51[probename, 51] = sum(this->n); this->n++; }
BEGIN { @a52[probename, 52] = sum(this->n); this->n++; }
BEGIN { @a53[probename, 53] = sum(this->n); this->n++; }
BEGIN { @a54[probename, 54] = sum(this->n); this->n++; }
BEGIN { @a55[probename, 55] = sum(this->n); this->n++; }
BEGIN { @a56[probename, 56] = sum(this->n); this->n++; }
BEGIN { @a57[probename, 57] = sum(this->n); this->n++; }
BEGIN { @a58[probename, 58] = sum(this->n); this->n++; }
BEGIN { @a59[probename, 59] = sum(this->n); this->n++; }
BEGIN { @a60[probename, 60] = sum(this->n); this->n++; }
BEGIN { @a61[probename, 61] = sum(this->n); this->n++; }
BEGIN { @a62[probename, 62] = sum(this->n); this->n++; }
BEGIN { @a63[probename, 63] = sum(this->n); this->n++; }
BEGIN { @a64[probename, 64] = sum(this->n); this->n++; }
BEGIN { @a65[probename, 65] = sum(this->n); this->n++; }
BEGIN { @a66[probename, 66] = sum(this->n); this->n++; }
BEGIN { @a67[probename, 67] = sum(this->n); this->n++; }
BEGIN { @a68[probename, 68] = sum(this->n); this->n++; }
BEGIN { @a69[probename, 69] = sum(this->n); this->n++; }
BEGIN { @a70[probename, 70] = sum(this->n); this->n++; }
BEGIN { @a71[probename, 71] = sum(this->n); this->n++; }
BEGIN { @a72[probename, 72] = sum(this->n); this->n++; }
BEGIN { @a73[probename, 73] = sum(this->n); this->n++; }
BEGIN { @a74[probename, 74] = sum(this->n); this->n++; }
BEGIN { @a75[probename, 75] = sum(this->n); this->n++; }
BEGIN { @a76[probename, 76] = sum(this->n); this->n++; }
BEGIN { @a77[probename, 77] = sum(this->n); this->n++; }
BEGIN { @a78[probename, 78] = sum(this->n); this->n++; }
BEGIN { @a79[probename, 79] = sum(this->n); this->n++; }
BEGIN { @a80[probename, 80] = sum(this->n); this->n++; }
BEGIN { @a81[probename, 81] = sum(this->n); this->n++; }
BEGIN { @a82[probename, 82] = sum(this->n); this->n++; }
BEGIN { @a83[probename, 83] = sum(this->n); this->n++; }
BEGIN { @a84[probename, 84] = sum(this->n); this->n++; }
BEGIN { @a85[probename, 85] = sum(this->n); this->n++; }
BEGIN { @a86[probename, 86] = sum(this->n); this->n++; }
BEGIN { @a87[probename, 87] = sum(this->n); this->n++; }
BEGIN { @a88[probename, 88] = sum(this->n); this->n++; }
BEGIN { @a89[probename, 89] = sum(this->n); this->n++; }
BEGIN { @a90[probename, 90] = sum(this->n); this->n++; }
BEGIN { @a91[probename, 91] = sum(this->n); this->n++; }
BEGIN { @a92[probename, 92] = sum(this->n); this->n++; }
BEGIN { @a93[probename, 93] = sum(this->n); this->n++; }
BEGIN { @a94[probename, 94] = sum(this->n); this->n++; }
BEGIN { @a95[probename, 95] = sum(this->n); this->n++; }
BEGIN { @a96[probename, 96] = sum(this->n); this->n++; }
BEGIN { @a97[probename, 97] = sum(this->n); this->n++; }
BEGIN { @a98[probename, 98] = sum(this->n); this->n++; }
BEGIN { @a99[probename, 99] = sum(this->n); this->n++; }
BEGIN { @a100[probename, 100] = sum(this->n); this->n++; }
BEGIN { @a101[probename, 101] = sum(this->n); this->n++; }
BEGIN { @a102[probename, 102] = sum(this->n); this->n++; }
BEGIN { @a103[probename, 103] = sum(this->n); this->n++; }
BEGIN { @a104[probename, 104] = sum(this->n); this->n++; }
BEGIN { @a105[probename, 105] = sum(this->n); this->n++; }
BEGIN { @a106[probename, 106] = sum(this->n); this->n++; }
BEGIN { @a107[probename, 107] = sum(this->n); this->n++; }
BEGIN { @a108[probename, 108] = sum(this->n); this->n++; }
BEGIN { @a109[probename, 109] = sum(this->n); this->n++; }
BEGIN { @a110[probename, 110] = sum(this->n); this->n++; }
BEGIN { @a111[probename, 111] = sum(this->n); this->n++; }
BEGIN { @a112[probename, 112] = sum(this->n); this->n++; }
BEGIN { @a113[probename, 113] = sum(this->n); this->n++; }
BEGIN { @a114[probename, 114] = sum(this->n); this->n++; }
BEGIN { @a115[probename, 115] = sum(this->n); this->n++; }
BEGIN { @a116[probename, 116] = sum(this->n); this->n++; }
BEGIN { @a117[probename, 117] = sum(this->n); this->n++; }
BEGIN { @a118[probename, 118] = sum(this->n); this->n++; }
BEGIN { @a119[probename, 119] = sum(this->n); this->n++; }
BEGIN { @a120[probename, 120] = sum(this->n); this->n++; }
BEGIN { @a121[probename, 121] = sum(this->n); this->n++; }
BEGIN { @a122[probename, 122] = sum(this->n); this->n++; }
BEGIN { @a123[probename, 123] = sum(this->n); this->n++; }
BEGIN { @a124[probename, 124] = sum(this->n); this->n++; }
BEGIN { @a125[probename, 125] = sum(this->n); this->n++; }
BEGIN { @a126[probename, 126] = sum(this->n); this->n++; }
BEGIN { @a127[probename, 127] = sum(this->n); this->n++; }
BEGIN { @a128[probename, 128] = sum(this->n); this->n++; }
BEGIN { @a129[probename, 129] = sum(this->n); this->n++; }
BEGIN { trace(*(int *)this->n); }
BEGIN { printf("%d %s\n", this->n, timestamp == this->t ? "same" : "later"); }
BEGIN { printa(@a0); printa(@a64); printa(@a129); exit(0); }
ERROR { printf("fault %d, EPID %d\n", arg4, arg1); }
BEGIN { }
END { printf("end\n"); }
/* EXPECT-MATCH
fault 1, EPID 132
130 same

  BEGIN                                                     0                0

  BEGIN                                                    64               64

  BEGIN                                                   129              129
end
...
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 132 (ID 1: dtrace:::BEGIN): invalid address (0x82) in action #1 at DIF offset *
 */
