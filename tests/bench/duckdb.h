// The few functions of DuckDB's C interface that a comparison needs, looked up in the library at run time: the program
// neither links it nor needs it.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

namespace starboard::bench {

class DuckDb {
public:
    DuckDb(); // the library in STARBOARD_DUCKDB, else libduckdb.so of the loader's path
    [[nodiscard]] bool there() const { return m_library != nullptr; }

    // facts(place, code, value, period_start, period_end, status), in memory.
    class Table {
    public:
        explicit Table(void *library);
        ~Table();
        Table(const Table &) = delete;
        Table &operator=(const Table &) = delete;

        [[nodiscard]] bool ready() const;
        void add(std::string_view place, std::string_view code, double value, std::int64_t start, std::int64_t end, std::int64_t status);
        [[nodiscard]] bool finish();
        [[nodiscard]] bool run(const char *sql); // to its end; rows are thrown away

    private:
        struct Interface;
        std::unique_ptr<Interface> m_interface;
    };
    [[nodiscard]] std::unique_ptr<Table> table() const { return std::make_unique<Table>(m_library); }

private:
    void *m_library = nullptr;
};

} // namespace starboard::bench
