// Small documents, pages and facts for the tests of this room, in words that were made up for them.
#pragma once

#include "model/read/reader.h"
#include "model/store/intake.h"
#include "model/store/ledger.h"
#include "model/store/workspace.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace starboard::test {

inline Date day(const char *iso) { return *parseDate(iso); }

// A workspace file that goes away with the test.
struct Desk {
    QTemporaryDir folder;
    std::string path = folder.filePath(QStringLiteral("w.db")).toStdString();
    std::string clock = "2023-07-01T09:00:00+08:00";

    Workspace open(Access access = Access::Create)
    {
        WorkspaceOptions options;
        options.access = access;
        options.user = "tester";
        options.now = [this] { return clock; };
        auto workspace = Workspace::open(path, options);
        if (!workspace)
            qFatal("%s", workspace.error().message.c_str());
        return std::move(*workspace);
    }
};

// "清理飞线154处": the number and its span are found in the text.
inline Fact factAt(const std::u32string &text, const std::u32string &number, const std::string &code, const std::string &place)
{
    Fact fact;
    auto at = static_cast<std::uint32_t>(text.find(number));
    fact.numberSpan = {at, at + static_cast<std::uint32_t>(number.size())};
    fact.sentence = {0, static_cast<std::uint32_t>(text.size())};
    fact.quoteSpan = fact.sentence;
    fact.quote = toUtf8(withoutSpace(text));
    fact.number = toUtf8(number);
    fact.value = Decimal::parse(fact.number).value_or(Decimal());
    fact.unit = "处";
    fact.code = code;
    fact.family = Family::Rectification;
    fact.placeCode = place;
    fact.district = place.substr(0, 6);
    fact.period = {day("2023-03-01"), day("2023-03-31"), PeriodKind::Span};
    fact.confidence = 0.9;
    fact.id = "x:" + std::to_string(at);
    return fact;
}

struct Sheet {
    Document document;
    Page page;
};

// One article with one fact for each number.
inline Sheet sheet(const std::string &name, const std::u32string &text, const std::vector<std::u32string> &numbers,
                   const std::string &code = "flying_wires", const std::string &place = "410972")
{
    Sheet result;
    result.document = documentFromText(text, name);
    result.page.file = name;
    result.page.newspaper = "测试日报";
    result.page.issued = day("2023-04-02");
    result.page.dateSource = DateSource::Page;
    result.page.district = place;
    Article article;
    article.title = "整治见成效";
    article.span = {0, static_cast<std::uint32_t>(text.size())};
    article.published = result.page.issued;
    for (const std::u32string &number : numbers)
        article.facts.push_back(factAt(text, number, code, place));
    result.page.articles.push_back(article);
    return result;
}

inline std::u32string numbered(std::u32string_view before, std::int64_t number, std::u32string_view after)
{
    std::u32string text(before);
    return text.append(fromUtf8(std::to_string(number))).append(after);
}

inline RowId import(Workspace &workspace, const Sheet &sheet)
{
    auto arrived = Intake(workspace).importDocument(sheet.document, sheet.page);
    if (!arrived)
        qFatal("%s", arrived.error().message.c_str());
    return arrived->document;
}

inline std::vector<FactRow> allFacts(const Workspace &workspace)
{
    auto page = Ledger(workspace).facts({}, {}, {}, 100000);
    if (!page)
        qFatal("%s", page.error().message.c_str());
    return page->rows;
}

inline std::vector<std::string> numbers(const std::vector<FactRow> &rows)
{
    std::vector<std::string> result;
    for (const FactRow &row : rows)
        result.push_back(row.fact.number);
    return result;
}

} // namespace starboard::test
