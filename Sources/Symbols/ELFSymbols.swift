internal import CSystem
internal import Glibc

/// The symbols of an ELF file by name, and what else its headers tell; read while the object lives.
package final class ELFSymbols {
  private let descriptor: CInt
  private let file: OpaquePointer

  /// Where execution begins, as the file says.
  package let entry: UInt64
  /// Whether the file is of 64-bit programs.
  package let is64Bit: Bool

  /// Opens a file; nil if it cannot be read, or is no ELF file.
  package init?(path: String) {
    elf_version(UInt32(EV_CURRENT))
    let descriptor = vg_open(path, O_RDONLY, 0)
    guard descriptor >= 0 else { return nil }
    var header = GElf_Ehdr()
    guard let file = elf_begin(descriptor, ELF_C_READ_MMAP, nil) else {
      close(descriptor)
      return nil
    }
    guard gelf_getehdr(file, &header) != nil else {
      elf_end(file)
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.file = file
    entry = header.e_entry
    is64Bit = gelf_getclass(file) == ELFCLASS64
  }

  deinit {
    elf_end(file)
    close(descriptor)
  }

  /// The path of the dynamic linker; nil for a program that needs none.
  package var interpreter: String? {
    var count = 0
    guard elf_getphdrnum(file, &count) == 0 else { return nil }
    for index in 0..<count {
      var header = GElf_Phdr()
      guard gelf_getphdr(file, CInt(clamping: index), &header) != nil, header.p_type == PT_INTERP else { continue }
      guard let offset = Int64(exactly: header.p_offset), let size = Int(exactly: header.p_filesz),
        let data = elf_getdata_rawchunk(file, offset, size, ELF_T_BYTE), let bytes = data.pointee.d_buf
      else { return nil }
      let text = UnsafeRawBufferPointer(start: bytes, count: data.pointee.d_size)
      return String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    }
    return nil
  }

  /// The value of a symbol that the file defines: an address before the file is moved to where it is mapped.
  ///
  /// - Complexity: linear in the number of symbols.
  package func value(of name: String) -> UInt64? {
    // Most names are there; the table for dynamic linking is what strip leaves.
    value(of: name, in: UInt32(SHT_SYMTAB)) ?? value(of: name, in: UInt32(SHT_DYNSYM))
  }

  private func value(of name: String, in table: UInt32) -> UInt64? {
    var section = elf_nextscn(file, nil)
    while let current = section {
      defer { section = elf_nextscn(file, current) }
      var header = GElf_Shdr()
      guard gelf_getshdr(current, &header) != nil, header.sh_type == table, header.sh_entsize > 0,
        let data = elf_getdata(current, nil)
      else { continue }
      for index in 0..<CInt(clamping: header.sh_size / header.sh_entsize) {
        var symbol = GElf_Sym()
        guard gelf_getsym(data, index, &symbol) != nil else { break }
        guard symbol.st_shndx != UInt16(SHN_UNDEF), symbol.st_value != 0,
          let text = elf_strptr(file, Int(header.sh_link), Int(symbol.st_name)), strcmp(text, name) == 0
        else { continue }
        return symbol.st_value
      }
    }
    return nil
  }
}
