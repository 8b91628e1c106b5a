#include "model/report/csv.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>

namespace starboard::paper {

namespace {

constexpr std::size_t chunk = 1 << 20;
constexpr std::string_view mark = "\xEF\xBB\xBF";

std::string toGb18030(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open("gb18030", &status), ucnv_close);
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::string bytes(static_cast<std::size_t>(text.length()) * 4 + 8, '\0'); // four bytes are GB18030's longest
    int32_t size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()), text.getBuffer(),
                                   text.length(), &status);
    bytes.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return bytes;
}

} // namespace

bool runsAsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
        return true;
    for (std::string_view wide : {"＝", "＋", "－", "＠"}) {
        if (text.starts_with(wide))
            return true;
    }
    return false;
}

CsvWriter::CsvWriter(NewFile &file, CsvEncoding encoding)
    : CsvWriter([&file](std::string_view bytes) { return file.write(bytes); }, encoding)
{
}

CsvWriter::CsvWriter(Sink sink, CsvEncoding encoding) : m_sink(std::move(sink)), m_encoding(encoding)
{
    m_buffer.reserve(chunk + 4096);
    if (encoding == CsvEncoding::Utf8Bom)
        m_buffer = mark;
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_buffer.push_back(',');
    m_rowBegun = true;
}

void CsvWriter::text(std::string_view utf8)
{
    separate();
    const bool formula = runsAsFormula(utf8);
    m_neutralised += formula;
    if (utf8.find_first_of(",\"\r\n") == std::string_view::npos) {
        if (formula)
            m_buffer.push_back('\'');
        m_buffer.append(utf8);
        return;
    }
    m_buffer.push_back('"');
    if (formula)
        m_buffer.push_back('\'');
    for (char c : utf8) {
        if (c == '"')
            m_buffer.push_back('"');
        m_buffer.push_back(c);
    }
    m_buffer.push_back('"');
}

void CsvWriter::number(const Decimal &value)
{
    separate();
    m_buffer.append(value.toString());
}

void CsvWriter::number(std::string_view digits)
{
    separate();
    m_buffer.append(digits);
}

void CsvWriter::blank()
{
    separate();
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_rowBegun = false;
    if (m_buffer.size() >= chunk)
        flush();
}

void CsvWriter::flush()
{
    if (m_state)
        m_state = m_encoding == CsvEncoding::Gb18030 ? m_sink(toGb18030(m_buffer)) : m_sink(m_buffer);
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    return m_state;
}

} // namespace starboard::paper
