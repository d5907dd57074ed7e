/// Structs and unions as gcc 12 lays them out on x86-64, and with -m32: size in bytes, and for each member the bit where
/// it starts.
///
/// The declarations are random; the numbers were printed by a C program of the same declarations, which found the bits of
/// a bit-field by setting them all. Later ones contain earlier ones.
struct LayoutRow: Sendable {
  var tag: String
  var declaration: String
  var size: Int
  var members: [String: Int]
  var narrowSize: Int
  var narrowMembers: [String: Int]
}

let layoutRows: [LayoutRow] = [
  LayoutRow(
    tag: "s0",
    declaration: """
      struct s0 { union { unsigned long m0a : 8; short m0b : 2; }; unsigned long m1 : 2; int m2; long m3 :
      4; };
      """,
    size: 24,
    members: ["m0a": 0, "m0b": 0, "m1": 64, "m2": 96, "m3": 128],
    narrowSize: 16,
    narrowMembers: ["m0a": 0, "m0b": 0, "m1": 32, "m2": 64, "m3": 96]),
  LayoutRow(
    tag: "s1",
    declaration: """
      struct s1 { long long m0[5][2]; unsigned int : 0; signed char m2[3]; };
      """,
    size: 88,
    members: ["m0": 0, "m2": 640],
    narrowSize: 84,
    narrowMembers: ["m0": 0, "m2": 640]),
  LayoutRow(
    tag: "s2",
    declaration: """
      struct s2 { struct { unsigned short m0a : 1; }; };
      """,
    size: 2,
    members: ["m0a": 0],
    narrowSize: 2,
    narrowMembers: ["m0a": 0]),
  LayoutRow(
    tag: "s3",
    declaration: """
      union s3 { char m0 : 3; double m1; struct { long long m2a; signed char m2b[4]; long double m2c; };
      };
      """,
    size: 32,
    members: ["m0": 0, "m1": 0, "m2a": 0, "m2b": 64, "m2c": 128],
    narrowSize: 24,
    narrowMembers: ["m0": 0, "m1": 0, "m2a": 0, "m2b": 64, "m2c": 96]),
  LayoutRow(
    tag: "s4",
    declaration: """
      struct s4 { signed char m0[4]; unsigned short m1 : 1; short m2 : 3; void * m3[4][2]; int (*m4)();
      unsigned long m5 : 5; };
      """,
    size: 88,
    members: ["m0": 0, "m1": 32, "m2": 33, "m3": 64, "m4": 576, "m5": 640],
    narrowSize: 48,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 33, "m3": 64, "m4": 320, "m5": 352]),
  LayoutRow(
    tag: "s5",
    declaration: """
      struct s5 { long m0; unsigned short m1 : 6; unsigned int m2 : 25; };
      """,
    size: 16,
    members: ["m0": 0, "m1": 64, "m2": 70],
    narrowSize: 8,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 38]),
  LayoutRow(
    tag: "s6",
    declaration: """
      struct s6 { union s3 m0; struct s4 m1; char m2 : 5; unsigned char m3 : 8; long m4 : 7; unsigned long
      m5 : 8; short m6 : 7; };
      """,
    size: 128,
    members: ["m0": 0, "m1": 256, "m2": 960, "m3": 968, "m4": 976, "m5": 983, "m6": 992],
    narrowSize: 80,
    narrowMembers: ["m0": 0, "m1": 192, "m2": 576, "m3": 584, "m4": 592, "m5": 599, "m6": 608]),
  LayoutRow(
    tag: "s7",
    declaration: """
      struct s7 { unsigned long : 1; long long m1 : 44; };
      """,
    size: 8,
    members: ["m1": 1],
    narrowSize: 8,
    narrowMembers: ["m1": 1]),
  LayoutRow(
    tag: "s8",
    declaration: """
      struct s8 { long long : 60; char mz; };
      """,
    size: 9,
    members: ["mz": 64],
    narrowSize: 9,
    narrowMembers: ["mz": 64]),
  LayoutRow(
    tag: "s9",
    declaration: """
      struct s9 { double m0; unsigned long m1; unsigned long m2[1]; int : 9; char * m4; int m5[1]; int m6
      : 32; };
      """,
    size: 48,
    members: ["m0": 0, "m1": 64, "m2": 128, "m4": 256, "m5": 320, "m6": 352],
    narrowSize: 32,
    narrowMembers: ["m0": 0, "m1": 64, "m2": 96, "m4": 160, "m5": 192, "m6": 224]),
  LayoutRow(
    tag: "s10",
    declaration: """
      struct s10 { union { union { float m0aa[5]; }; unsigned short m0b : 3; unsigned int m0c : 8; };
      double m1; unsigned short m2[1][2]; short m3 : 5; unsigned long m4 : 1; };
      """,
    size: 40,
    members: ["m0aa": 0, "m0b": 0, "m0c": 0, "m1": 192, "m2": 256, "m3": 288, "m4": 293],
    narrowSize: 36,
    narrowMembers: ["m0aa": 0, "m0b": 0, "m0c": 0, "m1": 160, "m2": 224, "m3": 256, "m4": 261]),
  LayoutRow(
    tag: "s11",
    declaration: """
      struct s11 { float m0[4]; };
      """,
    size: 16,
    members: ["m0": 0],
    narrowSize: 16,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s12",
    declaration: """
      union s12 { int m0 : 9; struct s10 m1; unsigned long long m2 : 36; unsigned long long m3; long : 26; };
      """,
    size: 40,
    members: ["m0": 0, "m1": 0, "m2": 0, "m3": 0],
    narrowSize: 36,
    narrowMembers: ["m0": 0, "m1": 0, "m2": 0, "m3": 0]),
  LayoutRow(
    tag: "s13",
    declaration: """
      struct s13 { short m0 : 3; float m1; struct s10 m2; char * m3[5]; unsigned long long m4 : 60; long m5;
      unsigned long m6; };
      """,
    size: 112,
    members: ["m0": 0, "m1": 32, "m2": 64, "m3": 384, "m4": 704, "m5": 768, "m6": 832],
    narrowSize: 80,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64, "m3": 352, "m4": 512, "m5": 576, "m6": 608]),
  LayoutRow(
    tag: "s14",
    declaration: """
      struct s14 { char * m0; };
      """,
    size: 8,
    members: ["m0": 0],
    narrowSize: 4,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s15",
    declaration: """
      struct s15 { char m0[1]; long m1[2]; char : 1; unsigned char m3; long m4 : 1; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 64, "m3": 200, "m4": 208],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 32, "m3": 104, "m4": 112]),
  LayoutRow(
    tag: "s16",
    declaration: """
      struct s16 { int m0 : 9; struct s0 m1; char m2 : 4; };
      """,
    size: 40,
    members: ["m0": 0, "m1": 64, "m2": 256],
    narrowSize: 24,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 160]),
  LayoutRow(
    tag: "s17",
    declaration: """
      struct s17 { int m0 : 3; unsigned int m1 : 9; unsigned long long m2[1][2]; int m3 : 6; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 3, "m2": 64, "m3": 192],
    narrowSize: 24,
    narrowMembers: ["m0": 0, "m1": 3, "m2": 32, "m3": 160]),
  LayoutRow(
    tag: "s18",
    declaration: """
      struct s18 { struct { struct s16 m0a; long m0b : 22; }; short m1 : 5; int m2 : 24; unsigned char m3
      : 3; };
      """,
    size: 56,
    members: ["m0a": 0, "m0b": 320, "m1": 384, "m2": 389, "m3": 413],
    narrowSize: 32,
    narrowMembers: ["m0a": 0, "m0b": 192, "m1": 224, "m2": 229, "m3": 253]),
  LayoutRow(
    tag: "s19",
    declaration: """
      struct s19 { struct s10 m0; unsigned int m1 : 19; unsigned long long m2; union s12 m3; };
      """,
    size: 96,
    members: ["m0": 0, "m1": 320, "m2": 384, "m3": 448],
    narrowSize: 84,
    narrowMembers: ["m0": 0, "m1": 288, "m2": 320, "m3": 384]),
  LayoutRow(
    tag: "s20",
    declaration: """
      union s20 { unsigned short m0[4]; struct { int m1a; }; char m2 : 7; };
      """,
    size: 8,
    members: ["m0": 0, "m1a": 0, "m2": 0],
    narrowSize: 8,
    narrowMembers: ["m0": 0, "m1a": 0, "m2": 0]),
  LayoutRow(
    tag: "s21",
    declaration: """
      struct s21 { union { unsigned short m0a[4][2]; signed char m0b[4][2]; unsigned char m0c; }; signed
      char m1[3][2]; };
      """,
    size: 22,
    members: ["m0a": 0, "m0b": 0, "m0c": 0, "m1": 128],
    narrowSize: 22,
    narrowMembers: ["m0a": 0, "m0b": 0, "m0c": 0, "m1": 128]),
  LayoutRow(
    tag: "s22",
    declaration: """
      struct s22 { unsigned long m0 : 8; union { int (*m1a)(); union { unsigned long m1ba : 13; unsigned
      short m1bb : 7; unsigned long m1bc : 9; }; int (*m1c)(); }; long long m2[4]; union { struct { struct
      s10 m3aa; }; unsigned long long m3b : 57; short m3c : 5; }; int m4; };
      """,
    size: 96,
    members: [
      "m0": 0, "m1a": 64, "m1ba": 64, "m1bb": 64, "m1bc": 64, "m1c": 64, "m2": 128, "m3aa": 384, "m3b": 384, "m3c": 384,
      "m4": 704,
    ],
    narrowSize: 80,
    narrowMembers: [
      "m0": 0, "m1a": 32, "m1ba": 32, "m1bb": 32, "m1bc": 32, "m1c": 32, "m2": 64, "m3aa": 320, "m3b": 320,
      "m3c": 320, "m4": 608,
    ]),
  LayoutRow(
    tag: "s23",
    declaration: """
      struct s23 { char * m0[3]; unsigned long long m1; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 192],
    narrowSize: 20,
    narrowMembers: ["m0": 0, "m1": 96]),
  LayoutRow(
    tag: "s24",
    declaration: """
      struct s24 { union { short m0a[1]; struct s0 m0b; }; long long m1; unsigned char m2[2]; struct s5
      m3; unsigned int : 9; signed char m5[2]; };
      """,
    size: 64,
    members: ["m0a": 0, "m0b": 0, "m1": 192, "m2": 256, "m3": 320, "m5": 464],
    narrowSize: 40,
    narrowMembers: ["m0a": 0, "m0b": 0, "m1": 128, "m2": 192, "m3": 224, "m5": 304]),
  LayoutRow(
    tag: "s25",
    declaration: """
      struct s25 { unsigned char m0 : 8; int m1 : 11; unsigned short m2 : 16; short m3 : 1; long m4;
      signed char m5[1][2]; };
      """,
    size: 24,
    members: ["m0": 0, "m1": 8, "m2": 32, "m3": 48, "m4": 64, "m5": 128],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 8, "m2": 32, "m3": 48, "m4": 64, "m5": 96]),
  LayoutRow(
    tag: "s26",
    declaration: """
      struct s26 { char m0 : 8; unsigned short m1 : 2; short : 0; unsigned int m3; union { long m4a : 12;
      unsigned short m4b[3]; }; };
      """,
    size: 16,
    members: ["m0": 0, "m1": 8, "m3": 32, "m4a": 64, "m4b": 64],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 8, "m3": 32, "m4a": 64, "m4b": 64]),
  LayoutRow(
    tag: "s27",
    declaration: """
      struct s27 { signed char m0; union s12 m1; struct s26 m2; long m3 : 2; unsigned char m4 : 5; long
      double m5; };
      """,
    size: 96,
    members: ["m0": 0, "m1": 64, "m2": 384, "m3": 512, "m4": 514, "m5": 640],
    narrowSize: 72,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 320, "m3": 448, "m4": 450, "m5": 480]),
  LayoutRow(
    tag: "s28",
    declaration: """
      struct s28 { int m0 : 3; char * m1; struct s21 m2; char m3 : 3; char m4 : 4; long m5; };
      """,
    size: 48,
    members: ["m0": 0, "m1": 64, "m2": 128, "m3": 304, "m4": 307, "m5": 320],
    narrowSize: 36,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64, "m3": 240, "m4": 243, "m5": 256]),
  LayoutRow(
    tag: "s29",
    declaration: """
      struct s29 { float m0; struct s13 m1; unsigned char m2 : 2; short m3 : 6; };
      """,
    size: 128,
    members: ["m0": 0, "m1": 64, "m2": 960, "m3": 962],
    narrowSize: 88,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 672, "m3": 674]),
  LayoutRow(
    tag: "s30",
    declaration: """
      struct s30 { int m0 : 31; };
      """,
    size: 4,
    members: ["m0": 0],
    narrowSize: 4,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s31",
    declaration: """
      struct s31 { unsigned long m0 : 15; unsigned long m1; char m2 : 1; union { long m3a; }; long double
      m4[3]; struct s16 m5; char : 0; };
      """,
    size: 128,
    members: ["m0": 0, "m1": 64, "m2": 128, "m3a": 192, "m4": 256, "m5": 640],
    narrowSize: 76,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64, "m3a": 96, "m4": 128, "m5": 416]),
  LayoutRow(
    tag: "s32",
    declaration: """
      struct s32 { unsigned short m0 : 13; unsigned int m1[4]; unsigned short m2 : 9; struct s11 m3; short
      m4[2]; };
      """,
    size: 44,
    members: ["m0": 0, "m1": 32, "m2": 160, "m3": 192, "m4": 320],
    narrowSize: 44,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 160, "m3": 192, "m4": 320]),
  LayoutRow(
    tag: "s33",
    declaration: """
      struct s33 { long long m0 : 47; };
      """,
    size: 8,
    members: ["m0": 0],
    narrowSize: 8,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s34",
    declaration: """
      struct s34 { union { unsigned int m0a[1]; int : 30; }; signed char m1[3]; };
      """,
    size: 8,
    members: ["m0a": 0, "m1": 32],
    narrowSize: 8,
    narrowMembers: ["m0a": 0, "m1": 32]),
  LayoutRow(
    tag: "s35",
    declaration: """
      struct s35 { long double m0; unsigned char m1 : 1; void * m2; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 128, "m2": 192],
    narrowSize: 20,
    narrowMembers: ["m0": 0, "m1": 96, "m2": 128]),
  LayoutRow(
    tag: "s36",
    declaration: """
      union s36 { long m0 : 6; char m1 : 8; union s12 m2; };
      """,
    size: 40,
    members: ["m0": 0, "m1": 0, "m2": 0],
    narrowSize: 36,
    narrowMembers: ["m0": 0, "m1": 0, "m2": 0]),
  LayoutRow(
    tag: "s37",
    declaration: """
      struct s37 { unsigned long long m0[4]; int m1[5]; unsigned char : 0; struct s17 m3; double m4[5][2];
      signed char m5[3]; char m6 : 8; };
      """,
    size: 176,
    members: ["m0": 0, "m1": 256, "m3": 448, "m4": 704, "m5": 1344, "m6": 1368],
    narrowSize: 160,
    narrowMembers: ["m0": 0, "m1": 256, "m3": 416, "m4": 608, "m5": 1248, "m6": 1272]),
  LayoutRow(
    tag: "s38",
    declaration: """
      struct s38 { int m0 : 1; char m1 : 5; int m2 : 20; };
      """,
    size: 4,
    members: ["m0": 0, "m1": 1, "m2": 6],
    narrowSize: 4,
    narrowMembers: ["m0": 0, "m1": 1, "m2": 6]),
  LayoutRow(
    tag: "s39",
    declaration: """
      struct s39 { unsigned short m0 : 3; struct { struct s35 m1a; }; double m2; struct s10 m3; unsigned
      short m4 : 13; };
      """,
    size: 112,
    members: ["m0": 0, "m1a": 128, "m2": 384, "m3": 448, "m4": 768],
    narrowSize: 72,
    narrowMembers: ["m0": 0, "m1a": 32, "m2": 192, "m3": 256, "m4": 544]),
  LayoutRow(
    tag: "s40",
    declaration: """
      struct s40 { char m0 : 3; unsigned int m1; };
      """,
    size: 8,
    members: ["m0": 0, "m1": 32],
    narrowSize: 8,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s41",
    declaration: """
      struct s41 { short m0[1][2]; long double m1[3]; };
      """,
    size: 64,
    members: ["m0": 0, "m1": 128],
    narrowSize: 40,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s42",
    declaration: """
      struct s42 { int m0 : 26; float m1[4]; };
      """,
    size: 20,
    members: ["m0": 0, "m1": 32],
    narrowSize: 20,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s43",
    declaration: """
      union s43 { short m0; short m1; long m2; };
      """,
    size: 8,
    members: ["m0": 0, "m1": 0, "m2": 0],
    narrowSize: 4,
    narrowMembers: ["m0": 0, "m1": 0, "m2": 0]),
  LayoutRow(
    tag: "s44",
    declaration: """
      struct s44 { unsigned int m0; unsigned short m1 : 16; long long m2; struct s13 m3; struct { struct
      s41 m4a; long m4b; int (*m4c)(); }; };
      """,
    size: 208,
    members: ["m0": 0, "m1": 32, "m2": 64, "m3": 128, "m4a": 1024, "m4b": 1536, "m4c": 1600],
    narrowSize: 144,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64, "m3": 128, "m4a": 768, "m4b": 1088, "m4c": 1120]),
  LayoutRow(
    tag: "s45",
    declaration: """
      struct s45 { struct s21 m0; long m1[1]; unsigned short m2 : 1; };
      """,
    size: 40,
    members: ["m0": 0, "m1": 192, "m2": 256],
    narrowSize: 32,
    narrowMembers: ["m0": 0, "m1": 192, "m2": 224]),
  LayoutRow(
    tag: "s46",
    declaration: """
      struct s46 { signed char m0; double m1; unsigned char m2 : 5; };
      """,
    size: 24,
    members: ["m0": 0, "m1": 64, "m2": 128],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 96]),
  LayoutRow(
    tag: "s47",
    declaration: """
      struct s47 { int m0[2]; int m1 : 7; short m2 : 7; unsigned int m3 : 21; unsigned char m4 : 1; char
      m5 : 4; };
      """,
    size: 16,
    members: ["m0": 0, "m1": 64, "m2": 71, "m3": 96, "m4": 117, "m5": 120],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 64, "m2": 71, "m3": 96, "m4": 117, "m5": 120]),
  LayoutRow(
    tag: "s48",
    declaration: """
      struct s48 { short m0 : 1; char m1 : 4; };
      """,
    size: 2,
    members: ["m0": 0, "m1": 1],
    narrowSize: 2,
    narrowMembers: ["m0": 0, "m1": 1]),
  LayoutRow(
    tag: "s49",
    declaration: """
      struct s49 { struct { int m0a : 2; unsigned int m0b : 2; signed char m0c; }; unsigned int m1[1];
      unsigned long : 0; struct s44 m3; unsigned char m4; };
      """,
    size: 240,
    members: ["m0a": 0, "m0b": 2, "m0c": 8, "m1": 32, "m3": 128, "m4": 1792],
    narrowSize: 156,
    narrowMembers: ["m0a": 0, "m0b": 2, "m0c": 8, "m1": 32, "m3": 64, "m4": 1216]),
  LayoutRow(
    tag: "s50",
    declaration: """
      struct s50 { struct s40 m0; char * m1; int m2; short m3; double m4; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 64, "m2": 128, "m3": 160, "m4": 192],
    narrowSize: 28,
    narrowMembers: ["m0": 0, "m1": 64, "m2": 96, "m3": 128, "m4": 160]),
  LayoutRow(
    tag: "s51",
    declaration: """
      struct s51 { short m0 : 4; char * m1[1]; unsigned char m2 : 1; long : 0; };
      """,
    size: 24,
    members: ["m0": 0, "m1": 64, "m2": 128],
    narrowSize: 12,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64]),
  LayoutRow(
    tag: "s52",
    declaration: """
      struct s52 { struct { float m0a[4][2]; unsigned short m0b : 9; }; struct s2 m1; };
      """,
    size: 40,
    members: ["m0a": 0, "m0b": 256, "m1": 288],
    narrowSize: 40,
    narrowMembers: ["m0a": 0, "m0b": 256, "m1": 288]),
  LayoutRow(
    tag: "s53",
    declaration: """
      struct s53 { int m0[2]; unsigned short m1[5]; void * m2; int m3; struct s31 m4; signed char m5; };
      """,
    size: 192,
    members: ["m0": 0, "m1": 64, "m2": 192, "m3": 256, "m4": 384, "m5": 1408],
    narrowSize: 108,
    narrowMembers: ["m0": 0, "m1": 64, "m2": 160, "m3": 192, "m4": 224, "m5": 832]),
  LayoutRow(
    tag: "s54",
    declaration: """
      struct s54 { struct s16 m0; long m1 : 7; unsigned short m2; unsigned char m3 : 5; unsigned long : 0;
      };
      """,
    size: 48,
    members: ["m0": 0, "m1": 320, "m2": 336, "m3": 352],
    narrowSize: 32,
    narrowMembers: ["m0": 0, "m1": 192, "m2": 208, "m3": 224]),
  LayoutRow(
    tag: "s55",
    declaration: """
      struct s55 { float m0; char : 0; struct { struct s11 m2a; char m2b : 6; char * m2c; }; unsigned
      short m3 : 3; };
      """,
    size: 48,
    members: ["m0": 0, "m2a": 64, "m2b": 192, "m2c": 256, "m3": 320],
    narrowSize: 32,
    narrowMembers: ["m0": 0, "m2a": 32, "m2b": 160, "m2c": 192, "m3": 224]),
  LayoutRow(
    tag: "s56",
    declaration: """
      struct s56 { long double m0[1]; struct s1 m1; };
      """,
    size: 112,
    members: ["m0": 0, "m1": 128],
    narrowSize: 96,
    narrowMembers: ["m0": 0, "m1": 96]),
  LayoutRow(
    tag: "s57",
    declaration: """
      struct s57 { unsigned long : 0; char * m1; short m2; double m3; };
      """,
    size: 24,
    members: ["m1": 0, "m2": 64, "m3": 128],
    narrowSize: 16,
    narrowMembers: ["m1": 0, "m2": 32, "m3": 64]),
  LayoutRow(
    tag: "s58",
    declaration: """
      struct s58 { unsigned int m0 : 2; struct s50 m1; short m2 : 14; };
      """,
    size: 48,
    members: ["m0": 0, "m1": 64, "m2": 320],
    narrowSize: 36,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 256]),
  LayoutRow(
    tag: "s59",
    declaration: """
      struct s59 { unsigned short m0[1][2]; struct s22 m1; };
      """,
    size: 104,
    members: ["m0": 0, "m1": 64],
    narrowSize: 84,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s60",
    declaration: """
      struct s60 { unsigned long m0[3][2]; };
      """,
    size: 48,
    members: ["m0": 0],
    narrowSize: 24,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s61",
    declaration: """
      union s61 { int : 0; char m1; unsigned int m2; int (*m3)(); unsigned int m4 : 5; };
      """,
    size: 8,
    members: ["m1": 0, "m2": 0, "m3": 0, "m4": 0],
    narrowSize: 4,
    narrowMembers: ["m1": 0, "m2": 0, "m3": 0, "m4": 0]),
  LayoutRow(
    tag: "s62",
    declaration: """
      struct s62 { struct { unsigned long long m0a[2]; long long m0b; unsigned long long m0c : 34; }; unsigned
      short : 0; unsigned char m2 : 7; short m3 : 4; long m4; unsigned long m5[3]; unsigned long m6 : 10;
      };
      """,
    size: 80,
    members: ["m0a": 0, "m0b": 128, "m0c": 192, "m2": 256, "m3": 263, "m4": 320, "m5": 384, "m6": 576],
    narrowSize: 56,
    narrowMembers: ["m0a": 0, "m0b": 128, "m0c": 192, "m2": 256, "m3": 263, "m4": 288, "m5": 320, "m6": 416]),
  LayoutRow(
    tag: "s63",
    declaration: """
      struct s63 { long double m0[4]; double m1; unsigned long long : 59; struct { unsigned int : 0; char
      m3b[2][2]; }; struct s62 m4; unsigned int m5 : 8; int m6[4]; };
      """,
    size: 192,
    members: ["m0": 0, "m1": 512, "m3b": 640, "m4": 704, "m5": 1344, "m6": 1376],
    narrowSize: 144,
    narrowMembers: ["m0": 0, "m1": 384, "m3b": 512, "m4": 544, "m5": 992, "m6": 1024]),
  LayoutRow(
    tag: "s64",
    declaration: """
      struct s64 { void * m0[2]; long : 0; unsigned int m2[1]; short m3 : 9; unsigned short m4[4]; char
      m5; };
      """,
    size: 32,
    members: ["m0": 0, "m2": 128, "m3": 160, "m4": 176, "m5": 240],
    narrowSize: 24,
    narrowMembers: ["m0": 0, "m2": 64, "m3": 96, "m4": 112, "m5": 176]),
  LayoutRow(
    tag: "s65",
    declaration: """
      struct s65 { short m0 : 1; char : 6; unsigned int m2 : 4; };
      """,
    size: 4,
    members: ["m0": 0, "m2": 7],
    narrowSize: 4,
    narrowMembers: ["m0": 0, "m2": 7]),
  LayoutRow(
    tag: "s66",
    declaration: """
      struct s66 { unsigned short m0 : 11; unsigned int m1 : 22; short m2 : 6; union { union { unsigned
      short m3aa : 2; }; }; unsigned short m4 : 10; unsigned short m5 : 6; struct { unsigned short m6a[2];
      }; };
      """,
    size: 16,
    members: ["m0": 0, "m1": 32, "m2": 54, "m3aa": 64, "m4": 80, "m5": 90, "m6a": 96],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 54, "m3aa": 64, "m4": 80, "m5": 90, "m6a": 96]),
  LayoutRow(
    tag: "s67",
    declaration: """
      struct s67 { struct s41 m0; unsigned char m1 : 3; unsigned long m2 : 4; unsigned long long m3 : 54; int
      m4 : 15; };
      """,
    size: 80,
    members: ["m0": 0, "m1": 512, "m2": 515, "m3": 519, "m4": 576],
    narrowSize: 52,
    narrowMembers: ["m0": 0, "m1": 320, "m2": 323, "m3": 327, "m4": 384]),
  LayoutRow(
    tag: "s68",
    declaration: """
      struct s68 { unsigned short m0 : 9; signed char m1[2]; unsigned short m2 : 11; };
      """,
    size: 6,
    members: ["m0": 0, "m1": 16, "m2": 32],
    narrowSize: 6,
    narrowMembers: ["m0": 0, "m1": 16, "m2": 32]),
  LayoutRow(
    tag: "s69",
    declaration: """
      struct s69 { int (*m0)(); };
      """,
    size: 8,
    members: ["m0": 0],
    narrowSize: 4,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s70",
    declaration: """
      struct s70 { unsigned char m0 : 3; long m1[4]; };
      """,
    size: 40,
    members: ["m0": 0, "m1": 64],
    narrowSize: 20,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s71",
    declaration: """
      struct s71 { char m0; short m1 : 2; unsigned short m2 : 9; unsigned int : 0; float m4[1]; int
      m5[5][2]; long m6; };
      """,
    size: 56,
    members: ["m0": 0, "m1": 8, "m2": 16, "m4": 32, "m5": 64, "m6": 384],
    narrowSize: 52,
    narrowMembers: ["m0": 0, "m1": 8, "m2": 16, "m4": 32, "m5": 64, "m6": 384]),
  LayoutRow(
    tag: "s72",
    declaration: """
      struct s72 { unsigned int m0 : 9; double m1[4]; unsigned int m2 : 23; };
      """,
    size: 48,
    members: ["m0": 0, "m1": 64, "m2": 320],
    narrowSize: 40,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 288]),
  LayoutRow(
    tag: "s73",
    declaration: """
      struct s73 { unsigned int m0; };
      """,
    size: 4,
    members: ["m0": 0],
    narrowSize: 4,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s74",
    declaration: """
      struct s74 { char m0 : 3; };
      """,
    size: 1,
    members: ["m0": 0],
    narrowSize: 1,
    narrowMembers: ["m0": 0]),
  LayoutRow(
    tag: "s75",
    declaration: """
      struct s75 { unsigned char m0 : 7; int (*m1)(); };
      """,
    size: 16,
    members: ["m0": 0, "m1": 64],
    narrowSize: 8,
    narrowMembers: ["m0": 0, "m1": 32]),
  LayoutRow(
    tag: "s76",
    declaration: """
      struct s76 { void * m0[1]; unsigned long m1 : 9; struct s14 m2; short m3[2]; int m4 : 9; short m5 :
      16; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 64, "m2": 128, "m3": 192, "m4": 224, "m5": 240],
    narrowSize: 20,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 64, "m3": 96, "m4": 128, "m5": 144]),
  LayoutRow(
    tag: "s77",
    declaration: """
      struct s77 { struct s25 m0; unsigned int m1 : 8; long long m2; char m3; unsigned char m4 : 3;
      unsigned char m5 : 7; };
      """,
    size: 48,
    members: ["m0": 0, "m1": 192, "m2": 256, "m3": 320, "m4": 328, "m5": 336],
    narrowSize: 32,
    narrowMembers: ["m0": 0, "m1": 128, "m2": 160, "m3": 224, "m4": 232, "m5": 240]),
  LayoutRow(
    tag: "s78",
    declaration: """
      struct s78 { void * m0; struct s42 m1; short m2; union { unsigned char m3a : 7; }; union { short m4a
      : 2; double m4b; short m4c[5]; }; struct s29 m5; };
      """,
    size: 176,
    members: ["m0": 0, "m1": 64, "m2": 224, "m3a": 240, "m4a": 256, "m4b": 256, "m4c": 256, "m5": 384],
    narrowSize: 128,
    narrowMembers: ["m0": 0, "m1": 32, "m2": 192, "m3a": 208, "m4a": 224, "m4b": 224, "m4c": 224, "m5": 320]),
  LayoutRow(
    tag: "s79",
    declaration: """
      struct s79 { struct s51 m0; char m1[4]; };
      """,
    size: 32,
    members: ["m0": 0, "m1": 192],
    narrowSize: 16,
    narrowMembers: ["m0": 0, "m1": 96]),
]
