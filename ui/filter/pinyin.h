// Chinese names found by their pinyin, whole or by initials: hualong, hlq and hualq all find 华龙区.
#pragma once

#include <QString>

#include <memory>

namespace starboard {

// Spells names; ICU's table is loaded once, at the first name. Not thread-safe: one to a thread.
class Pinyin
{
public:
    Pinyin();
    ~Pinyin();

    // A word per character, several readings parted by '|': "zhang|chang yuan xian". Letters and digits stand for
    // themselves.
    [[nodiscard]] QString spell(const QString &name);

private:
    struct Table;
    std::unique_ptr<Table> m_table;
};

// Whether `typed` (letters) is what somebody types for the spelled name, from any of its characters on.
[[nodiscard]] bool spells(const QString &typed, const QString &spelling);

} // namespace starboard
