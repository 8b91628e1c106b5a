// The row ids of a long table, in blocks so that the list grows without ever being copied.
#pragma once

#include "model/store/rowid.h"

#include <cstddef>
#include <vector>

namespace starboard {

class RowIds
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] RowId operator[](std::size_t at) const { return m_blocks[at / block][at % block]; }

    void push(RowId id)
    {
        if (m_size % block == 0) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(m_size == 0 ? first : block);
        }
        m_blocks.back().push_back(id);
        ++m_size;
    }
    void cut(std::size_t size) // keeps the first `size`
    {
        m_blocks.resize((size + block - 1) / block);
        if (size % block != 0)
            m_blocks.back().resize(size % block);
        m_size = size;
    }

private:
    static constexpr std::size_t block = 65536;
    static constexpr std::size_t first = 256; // most tables are short
    std::vector<std::vector<RowId>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace starboard
