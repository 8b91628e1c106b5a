#include "model/store/tokenizer.h"

#include "model/store/folding.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstring>

namespace starboard {

namespace {

using EmitToken = int (*)(void *, int, const char *, int, int, int);

struct CodePoint {
    char32_t value;
    int length; // bytes
};

// The texts were decoded and encoded again by us: malformed bytes only need to end somewhere.
CodePoint decode(const unsigned char *bytes, int left)
{
    unsigned char lead = bytes[0];
    int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0x80 || lead < 0xC0 || length > left)
        return {lead, 1};
    char32_t value = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; ++i)
        value = (value << 6) | (bytes[i] & 0x3F);
    return {value, length};
}

bool isWordSign(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c <= 0x24F) || (c >= 0x370 && c <= 0x52F);
}

class Splitter {
public:
    Splitter(void *context, EmitToken emit, bool question) : m_context(context), m_emit(emit), m_question(question) {}

    int split(const char *text, int length)
    {
        auto *bytes = reinterpret_cast<const unsigned char *>(text);
        for (int i = 0; i < length && m_code == SQLITE_OK;) {
            CodePoint point = decode(bytes + i, length - i);
            take(folded(point.value), text + i, i, i + point.length);
            i += point.length;
        }
        endHan(true);
        endWord();
        return m_code;
    }

private:
    void take(char32_t c, const char *bytes, int begin, int end)
    {
        if (isHan(c)) {
            endWord();
            takeHan(bytes, begin, end);
        } else if (isSpace(c)) { // a line break does not part two Chinese characters
            endWord();
        } else if (isWordSign(c)) {
            endHan(false);
            takeWordSign(c, bytes, begin, end);
        } else {
            endHan(false);
            endWord();
        }
    }

    void takeHan(const char *bytes, int begin, int end)
    {
        int length = end - begin;
        if (m_hanLength > 0) {
            std::memcpy(m_han + m_hanLength, bytes, static_cast<std::size_t>(length));
            send(m_han, m_hanLength + length, m_hanBegin, end);
            m_single = false;
        }
        else {
            m_single = true;
        }
        std::memcpy(m_han, bytes, static_cast<std::size_t>(length));
        m_hanLength = length;
        m_hanBegin = begin;
        m_hanEnd = end;
    }

    // The last character of a run stands alone as well, so that one character finds it by its beginning.
    void endHan(bool atTheEnd)
    {
        if (m_hanLength > 0 && (m_single || !(m_question && atTheEnd)))
            send(m_han, m_hanLength, m_hanBegin, m_hanEnd);
        m_hanLength = 0;
    }

    void takeWordSign(char32_t c, const char *bytes, int begin, int end)
    {
        if (m_wordLength == 0)
            m_wordBegin = begin;
        if (m_wordLength + 4 > static_cast<int>(sizeof m_word))
            endWord();
        if (c < 0x80) {
            m_word[m_wordLength++] = static_cast<char>(c);
        } else {
            std::memcpy(m_word + m_wordLength, bytes, static_cast<std::size_t>(end - begin));
            m_wordLength += end - begin;
        }
        m_wordEnd = end;
    }

    void endWord()
    {
        if (m_wordLength > 0)
            send(m_word, m_wordLength, m_wordBegin, m_wordEnd);
        m_wordLength = 0;
    }

    void send(const char *token, int length, int begin, int end)
    {
        if (m_code == SQLITE_OK)
            m_code = m_emit(m_context, 0, token, length, begin, end);
    }

    void *m_context;
    EmitToken m_emit;
    bool m_question;
    int m_code = SQLITE_OK;
    char m_han[8] = {}; // the character before, with room for the next
    int m_hanLength = 0;
    int m_hanBegin = 0;
    int m_hanEnd = 0;
    bool m_single = false;
    char m_word[64] = {};
    int m_wordLength = 0;
    int m_wordBegin = 0;
    int m_wordEnd = 0;
};

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void discard(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int length, EmitToken emit)
{
    return Splitter(context, emit, (flags & FTS5_TOKENIZE_QUERY) != 0).split(text, length);
}

} // namespace

void registerTokenizer(SQLite::Database &database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.getHandle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    fts5_tokenizer functions{create, discard, tokenize};
    if (code == SQLITE_OK && api)
        code = api->xCreateTokenizer(api, "starboard", nullptr, &functions, nullptr);
    if (code != SQLITE_OK || !api)
        throw SQLite::Exception(database.getHandle(), code);
}

} // namespace starboard
