// Where people judge facts. Every action is one transaction, stands in the append-only log with who, when, before and
// after, survives a new extraction and can be taken back; taking back is an action of its own.
#pragma once

#include "model/core/result.h"
#include "model/stats/decision.h"
#include "model/store/records.h"
#include "model/store/workspace.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace starboard {

// What the user says about a document; what is not set stays as it is.
struct DocumentFields {
    std::optional<Date> issued;
    std::optional<std::string> newspaper;
    std::optional<std::string> district; // place code; empty: the page's own again

    [[nodiscard]] bool empty() const { return !issued && !newspaper && !district; }
    friend bool operator==(const DocumentFields &, const DocumentFields &) = default;
};

class ReviewDesk {
public:
    explicit ReviewDesk(Workspace &workspace);

    // The step of the log that undo() takes; 0 when nothing had to be changed.
    using Step = Result<RowId>;

    [[nodiscard]] Step confirm(std::span<const RowId> facts);
    [[nodiscard]] Step reject(std::span<const RowId> facts);
    [[nodiscard]] Step reopen(std::span<const RowId> facts); // back to unreviewed
    // `corrected` is the fact with the fields as they should be; id and spans stay. Usage failure when it makes no
    // sense (start after end, upper below value, unknown star …).
    [[nodiscard]] Step correct(RowId fact, const Fact &corrected);
    // The same change to many facts in one step. Where one of them would make no sense, none is changed.
    [[nodiscard]] Step correctAll(std::span<const RowId> facts, const std::function<void(Fact &)> &change);
    // A judgement that a new extraction moved or found no more (displaced()) stands as it is.
    [[nodiscard]] Step keep(std::span<const RowId> facts);
    // A fact that the extractor missed. Its numberSpan and sentence point into the document; its id is made from them.
    [[nodiscard]] Step add(RowId document, RowId article, const Fact &fact);
    // The user's word on date, newspaper or district; lasts. The periods of unreviewed facts follow when the caller
    // extracts the document again (Intake::replaceExtraction).
    [[nodiscard]] Step setIssued(std::span<const RowId> documents, std::optional<Date> issued);
    [[nodiscard]] Step setNewspaper(std::span<const RowId> documents, const std::string &newspaper);
    [[nodiscard]] Step setDistrict(std::span<const RowId> documents, const std::string &district);
    [[nodiscard]] Step describe(std::span<const RowId> documents, const DocumentFields &fields); // all of it one step
    // Whether an article counts beside the one it repeats; the word lasts, also when a page comes back.
    // unlink: it is no reprint, its facts count on their own, no later import links it again. link: it says what
    // `original` says (or what that one repeats), its facts count there; Usage failure within one document.
    [[nodiscard]] Step unlinkReprint(RowId article);
    [[nodiscard]] Step linkReprint(RowId article, RowId original);
    // Where the extractor ran two articles together: the second begins at code point `at` of the document. Facts go where
    // their numeral stands. Usage failure where `at` is not inside the article or cuts a fact's sentence.
    [[nodiscard]] Step splitArticle(RowId article, std::uint32_t at, const std::string &title);
    // Where it tore one apart: neighbours on one page become one article, under the first's title.
    [[nodiscard]] Step mergeArticles(std::span<const RowId> articles);
    // On two contradicting facts, by Fact::id; a later verdict on the same pair replaces the earlier one.
    [[nodiscard]] Step decide(const std::string &first, const std::string &second, Verdict verdict);
    [[nodiscard]] Step withdrawDecision(const std::string &first, const std::string &second);

    // Takes back a whole step, itself a step: undoing it again is a redo. Usage failure when something later has
    // changed the same facts.
    [[nodiscard]] Step undo(RowId step);
    [[nodiscard]] Result<void> undoable(RowId step) const; // what undo() would say; nothing is changed

    // Newest first, `before` is the entry to go on from (0: from the end). A fact id narrows it.
    [[nodiscard]] Result<std::vector<LogEntry>> log(int limit, RowId before = 0, std::string_view factId = {}) const;
    // Facts judged by a person that a new extraction found elsewhere or not at all, until somebody judges them again.
    [[nodiscard]] Result<std::vector<Displaced>> displaced() const;

private:
    Connection &m_connection;
};

} // namespace starboard
