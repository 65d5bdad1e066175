// Two slots for keys, each overwritten in place; a file that is not as we made it is not opened.
#include "kiosk/store/key_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/store/sealed_home.hpp"

namespace schoolpoort {
namespace {

std::string text_of(const SecretBytes& key) { return {key.bytes().begin(), key.bytes().end()}; }

struct KeyFileTest : testing::Test {
  TestFolder folder;
  std::filesystem::path path = folder.path() / "box.key";
  KeyFile keys = std::move(*KeyFile::create(path));
};

TEST_F(KeyFileTest, NewFileHoldsNoKeysAndIsForItsOwnerOnly) {
  EXPECT_FALSE(*keys.is_in_use());
  EXPECT_FALSE(*keys.read(0));
  EXPECT_FALSE(*keys.read(1));
  EXPECT_EQ(std::filesystem::status(path).permissions(), std::filesystem::perms{0600});
}

TEST_F(KeyFileTest, WrittenKeyIsReadBackAfterReopening) {
  const SecretBytes key = fresh_key();
  ASSERT_TRUE(keys.write(1, key));
  const auto again = KeyFile::open(path);
  ASSERT_TRUE(again && *again);
  EXPECT_FALSE(*(*again)->read(0));
  EXPECT_TRUE(std::ranges::equal((**(*again)->read(1)).bytes(), key.bytes()));
}

TEST_F(KeyFileTest, WipedKeyIsNowhereInTheFile) {
  const SecretBytes first = fresh_key(), second = fresh_key();
  ASSERT_TRUE(keys.write(0, first));
  ASSERT_TRUE(keys.write(1, second));
  ASSERT_NE(bytes_of(path).find(text_of(first)), std::string::npos);
  ASSERT_TRUE(keys.wipe(0));
  EXPECT_EQ(bytes_of(path).find(text_of(first)), std::string::npos);
  EXPECT_NE(bytes_of(path).find(text_of(second)), std::string::npos);
  EXPECT_TRUE(*keys.is_in_use());
}

TEST_F(KeyFileTest, FileIsInUseOnceItsFirstKeyIsTheOnlyOne) {
  ASSERT_TRUE(keys.write(0, fresh_key()));
  EXPECT_FALSE(*keys.is_in_use()) << "the box may not be there yet";
  ASSERT_TRUE(keys.wipe(1));
  EXPECT_TRUE(*keys.is_in_use());
  ASSERT_TRUE(keys.wipe(0));
  EXPECT_FALSE(*keys.is_in_use());
}

TEST_F(KeyFileTest, LengthNeverChanges) {
  const auto size = std::filesystem::file_size(path);
  ASSERT_TRUE(keys.write(0, fresh_key()) && keys.write(1, fresh_key()) && keys.wipe(0));
  EXPECT_EQ(std::filesystem::file_size(path), size);
}

TEST_F(KeyFileTest, FileThatIsNotAsWeMadeItIsNotOpened) {
  const std::string whole = bytes_of(path);
  for (const std::string& damaged : {std::string(), whole.substr(1), whole + "x", "X" + whole.substr(1)}) {
    write_bytes(path, damaged);
    const auto opened = KeyFile::open(path);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(*opened);
  }
  std::filesystem::remove(path);
  EXPECT_FALSE(*KeyFile::open(path));
}

TEST_F(KeyFileTest, FolderInItsPlaceIsAnError) {
  std::filesystem::remove(path);
  std::filesystem::create_directory(path);
  const auto opened = KeyFile::open(path);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().thing, path);
}

}  // namespace
}  // namespace schoolpoort
