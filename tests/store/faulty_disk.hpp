// A disk under SQLite that can fail at any step, stop altogether, or forget at a power cut what was not synced.
// It stands before SQLite's own file layer, so the store under test is the one that a school runs.
#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cstring>
#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {

/// Only one at a time; every database opened while it lives goes through it.
class FaultyDisk {
 public:
  enum class Step { write, truncate, sync };
  struct Event {
    Step step;
    std::filesystem::path file;
  };
  /// Called before each step; SQLITE_OK lets it happen, any other code is what SQLite sees instead.
  using Hook = std::function<int(const Event&)>;

  FaultyDisk() : real_(sqlite3_vfs_find(nullptr)), vfs_(*real_) {
    vfs_.zName = "faulty";
    vfs_.szOsFile = static_cast<int>(sizeof(Shim)) + real_->szOsFile;
    vfs_.pAppData = this;
    vfs_.xOpen = open;
    EXPECT_EQ(sqlite3_vfs_register(&vfs_, 1), SQLITE_OK);
  }
  ~FaultyDisk() {
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(real_, 1);
  }
  FaultyDisk(const FaultyDisk&) = delete;
  FaultyDisk& operator=(const FaultyDisk&) = delete;

  Hook hook = [](const Event&) { return SQLITE_OK; };

  /// What each file would hold after a power cut now: its content at its last sync.
  const std::map<std::filesystem::path, std::string>& synced() const { return synced_; }

 private:
  struct Shim {
    sqlite3_file base;
    FaultyDisk* disk;
    std::filesystem::path* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  };
  static Shim& shim(sqlite3_file* file) { return *reinterpret_cast<Shim*>(file); }
  static sqlite3_file* real(sqlite3_file* file) { return shim(file).real(); }

  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    auto* disk = static_cast<FaultyDisk*>(vfs->pAppData);
    Shim& made = shim(file);
    made.base.pMethods = nullptr;
    const int code = disk->real_->xOpen(disk->real_, name, made.real(), flags, out_flags);
    if (code != SQLITE_OK) return code;
    made.disk = disk;
    made.path = new std::filesystem::path(name ? name : "");
    made.base.pMethods = &methods();
    if (name && !disk->synced_.contains(*made.path)) disk->synced_[*made.path] = bytes_of(*made.path);
    return SQLITE_OK;
  }
  static int close(sqlite3_file* file) {
    delete shim(file).path;
    return real(file)->pMethods->xClose(real(file));
  }
  int before(Step step, sqlite3_file* file) { return hook({step, *shim(file).path}); }

  static const sqlite3_io_methods& methods() {
    static const sqlite3_io_methods kMethods = [] {
      sqlite3_io_methods m{};
      m.iVersion = 1;  // no shared memory: neither WAL nor mmap
      m.xClose = close;
      m.xRead = [](sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, n, at);
      };
      m.xWrite = [](sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
        if (const int code = shim(f).disk->before(Step::write, f)) return code;
        return real(f)->pMethods->xWrite(real(f), from, n, at);
      };
      m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
        if (const int code = shim(f).disk->before(Step::truncate, f)) return code;
        return real(f)->pMethods->xTruncate(real(f), size);
      };
      m.xSync = [](sqlite3_file* f, int) {
        if (const int code = shim(f).disk->before(Step::sync, f)) return code;
        // What a sync makes durable is kept here, so the disk below need not be waited for.
        shim(f).disk->synced_[*shim(f).path] = bytes_of(*shim(f).path);
        return SQLITE_OK;
      };
      m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) { return real(f)->pMethods->xFileSize(real(f), size); };
      m.xLock = [](sqlite3_file* f, int lock) { return real(f)->pMethods->xLock(real(f), lock); };
      m.xUnlock = [](sqlite3_file* f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); };
      m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
        return real(f)->pMethods->xCheckReservedLock(real(f), out);
      };
      m.xFileControl = [](sqlite3_file* f, int op, void* arg) {
        return real(f)->pMethods->xFileControl(real(f), op, arg);
      };
      m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
      m.xDeviceCharacteristics = [](sqlite3_file* f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); };
      return m;
    }();
    return kMethods;
  }

  sqlite3_vfs* real_;
  sqlite3_vfs vfs_;
  std::map<std::filesystem::path, std::string> synced_;
};

}  // namespace schoolpoort
