/* 130 arrays, each a map, are more than one program of the kernel may use: the clauses are split into programs that go on
 * with each other as one firing. They run in order, share the variables of the clause and the time, and what a fault
 * ends is its clause alone.
 * OPTIONS: -q -x dynvarsize=16k
 */
this int n;
this uint64_t t;
BEGIN { this->n = 0; this->t = timestamp; }
BEGIN { a0[0] = this->n; this->n++; }
BEGIN { a1[1] = this->n; this->n++; }
BEGIN { a2[2] = this->n; this->n++; }
BEGIN { a3[3] = this->n; this->n++; }
BEGIN { a4[4] = this->n; this->n++; }
BEGIN { a5[5] = this->n; this->n++; }
BEGIN { a6[6] = this->n; this->n++; }
BEGIN { a7[7] = this->n; this->n++; }
BEGIN { a8[8] = this->n; this->n++; }
BEGIN { a9[9] = this->n; this->n++; }
BEGIN { a10[10] = this->n; this->n++; }
BEGIN { a11[11] = this->n; this->n++; }
BEGIN { a12[12] = this->n; this->n++; }
BEGIN { a13[13] = this->n; this->n++; }
BEGIN { a14[14] = this->n; this->n++; }
BEGIN { a15[15] = this->n; this->n++; }
BEGIN { a16[16] = this->n; this->n++; }
BEGIN { a17[17] = this->n; this->n++; }
BEGIN { a18[18] = this->n; this->n++; }
BEGIN { a19[19] = this->n; this->n++; }
BEGIN { a20[20] = this->n; this->n++; }
BEGIN { a21[21] = this->n; this->n++; }
BEGIN { a22[22] = this->n; this->n++; }
BEGIN { a23[23] = this->n; this->n++; }
BEGIN { a24[24] = this->n; this->n++; }
BEGIN { a25[25] = this->n; this->n++; }
BEGIN { a26[26] = this->n; this->n++; }
BEGIN { a27[27] = this->n; this->n++; }
BEGIN { a28[28] = this->n; this->n++; }
BEGIN { a29[29] = this->n; this->n++; }
BEGIN { a30[30] = this->n; this->n++; }
BEGIN { a31[31] = this->n; this->n++; }
BEGIN { a32[32] = this->n; this->n++; }
BEGIN { a33[33] = this->n; this->n++; }
BEGIN { a34[34] = this->n; this->n++; }
BEGIN { a35[35] = this->n; this->n++; }
BEGIN { a36[36] = this->n; this->n++; }
BEGIN { a37[37] = this->n; this->n++; }
BEGIN { a38[38] = this->n; this->n++; }
BEGIN { a39[39] = this->n; this->n++; }
BEGIN { a40[40] = this->n; this->n++; }
BEGIN { a41[41] = this->n; this->n++; }
BEGIN { a42[42] = this->n; this->n++; }
BEGIN { a43[43] = this->n; this->n++; }
BEGIN { a44[44] = this->n; this->n++; }
BEGIN { a45[45] = this->n; this->n++; }
BEGIN { a46[46] = this->n; this->n++; }
BEGIN { a47[47] = this->n; this->n++; }
BEGIN { a48[48] = this->n; this->n++; }
BEGIN { a49[49] = this->n; this->n++; }
BEGIN { a50[50] = this->n; this->n++; }
BEGIN { a51[51] = this->n; this->n++; }
BEGIN { a52[52] = this->n; this->n++; }
BEGIN { a53[53] = this->n; this->n++; }
BEGIN { a54[54] = this->n; this->n++; }
BEGIN { a55[55] = this->n; this->n++; }
BEGIN { a56[56] = this->n; this->n++; }
BEGIN { a57[57] = this->n; this->n++; }
BEGIN { a58[58] = this->n; this->n++; }
BEGIN { a59[59] = this->n; this->n++; }
BEGIN { a60[60] = this->n; this->n++; }
BEGIN { a61[61] = this->n; this->n++; }
BEGIN { a62[62] = this->n; this->n++; }
BEGIN { a63[63] = this->n; this->n++; }
BEGIN { a64[64] = this->n; this->n++; }
BEGIN { a65[65] = this->n; this->n++; }
BEGIN { a66[66] = this->n; this->n++; }
BEGIN { a67[67] = this->n; this->n++; }
BEGIN { a68[68] = this->n; this->n++; }
BEGIN { a69[69] = this->n; this->n++; }
BEGIN { a70[70] = this->n; this->n++; }
BEGIN { a71[71] = this->n; this->n++; }
BEGIN { a72[72] = this->n; this->n++; }
BEGIN { a73[73] = this->n; this->n++; }
BEGIN { a74[74] = this->n; this->n++; }
BEGIN { a75[75] = this->n; this->n++; }
BEGIN { a76[76] = this->n; this->n++; }
BEGIN { a77[77] = this->n; this->n++; }
BEGIN { a78[78] = this->n; this->n++; }
BEGIN { a79[79] = this->n; this->n++; }
BEGIN { a80[80] = this->n; this->n++; }
BEGIN { a81[81] = this->n; this->n++; }
BEGIN { a82[82] = this->n; this->n++; }
BEGIN { a83[83] = this->n; this->n++; }
BEGIN { a84[84] = this->n; this->n++; }
BEGIN { a85[85] = this->n; this->n++; }
BEGIN { a86[86] = this->n; this->n++; }
BEGIN { a87[87] = this->n; this->n++; }
BEGIN { a88[88] = this->n; this->n++; }
BEGIN { a89[89] = this->n; this->n++; }
BEGIN { a90[90] = this->n; this->n++; }
BEGIN { a91[91] = this->n; this->n++; }
BEGIN { a92[92] = this->n; this->n++; }
BEGIN { a93[93] = this->n; this->n++; }
BEGIN { a94[94] = this->n; this->n++; }
BEGIN { a95[95] = this->n; this->n++; }
BEGIN { a96[96] = this->n; this->n++; }
BEGIN { a97[97] = this->n; this->n++; }
BEGIN { a98[98] = this->n; this->n++; }
BEGIN { a99[99] = this->n; this->n++; }
BEGIN { a100[100] = this->n; this->n++; }
BEGIN { a101[101] = this->n; this->n++; }
BEGIN { a102[102] = this->n; this->n++; }
BEGIN { a103[103] = this->n; this->n++; }
BEGIN { a104[104] = this->n; this->n++; }
BEGIN { a105[105] = this->n; this->n++; }
BEGIN { a106[106] = this->n; this->n++; }
BEGIN { a107[107] = this->n; this->n++; }
BEGIN { a108[108] = this->n; this->n++; }
BEGIN { a109[109] = this->n; this->n++; }
BEGIN { a110[110] = this->n; this->n++; }
BEGIN { a111[111] = this->n; this->n++; }
BEGIN { a112[112] = this->n; this->n++; }
BEGIN { a113[113] = this->n; this->n++; }
BEGIN { a114[114] = this->n; this->n++; }
BEGIN { a115[115] = this->n; this->n++; }
BEGIN { a116[116] = this->n; this->n++; }
BEGIN { a117[117] = this->n; this->n++; }
BEGIN { a118[118] = this->n; this->n++; }
BEGIN { a119[119] = this->n; this->n++; }
BEGIN { a120[120] = this->n; this->n++; }
BEGIN { a121[121] = this->n; this->n++; }
BEGIN { a122[122] = this->n; this->n++; }
BEGIN { a123[123] = this->n; this->n++; }
BEGIN { a124[124] = this->n; this->n++; }
BEGIN { a125[125] = this->n; this->n++; }
BEGIN { a126[126] = this->n; this->n++; }
BEGIN { a127[127] = this->n; this->n++; }
BEGIN { a128[128] = this->n; this->n++; }
BEGIN { a129[129] = this->n; this->n++; }
BEGIN { trace(*(int *)this->n); }
BEGIN { printf("%d %s\n", this->n, timestamp == this->t ? "same" : "later"); }
BEGIN { printf("%d %d %d\n", a0[0], a64[64], a129[129]); exit(0); }
ERROR { printf("fault %d, EPID %d\n", arg4, arg1); }
BEGIN { }
END { printf("end\n"); }
/* EXPECT-MATCH
fault 1, EPID 132
130 same
0 64 129
end
...
 */
/* EXPECT-ERR-MATCH
dtrace: error on enabled probe ID 132 (ID 1: dtrace:::BEGIN): invalid address (0x82) in action #1 at DIF offset *
 */
