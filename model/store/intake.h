// Writes documents and their facts into a workspace: a document is all there or not there at all.
#pragma once

#include "model/core/factjson.h"
#include "model/core/result.h"
#include "model/read/document.h"
#include "model/store/workspace.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace starboard {

enum class Arrival : std::uint8_t { New, Known }; // Known: the same bytes are already there, nothing was changed

struct Arrived {
    Arrival arrival = Arrival::New;
    RowId document = 0;
};

struct FactsArrived {
    std::int64_t added = 0;
    std::int64_t changed = 0;   // same id, other content, not reviewed: replaced
    std::int64_t unchanged = 0; // already there
    std::int64_t kept = 0;      // same id, other content, but a person has reviewed it: left as it is
    std::vector<std::string> problems; // lines left out, with their number and why
};

// A fact that a new extraction finds, no longer finds or reads otherwise; reviewed facts are none of these.
struct FactChange {
    RowId document = 0;
    std::optional<Fact> before; // empty: new
    std::optional<Fact> after;  // empty: gone
};

// What a new extraction of one document changed.
struct Reextracted {
    std::int64_t same = 0;
    std::int64_t added = 0;
    std::int64_t gone = 0;
    std::int64_t changed = 0;
    std::int64_t kept = 0;           // reviewed facts that stayed as reviewed
    std::vector<std::string> moved;  // ids of reviewed facts whose numeral was found elsewhere; now under a new id
    std::vector<std::string> orphan; // ids of reviewed facts that the new extraction does not find; kept
    std::vector<FactChange> changes; // as many as added, gone and changed say
};

class Intake {
public:
    explicit Intake(Workspace &workspace);
    ~Intake(); // rolls back what was not committed
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;

    // Is a document of these bytes there? And the file on disk as it was when it was imported?
    [[nodiscard]] RowId knownDocument(const std::string &sha256) const;
    [[nodiscard]] bool knownFile(const std::string &path, std::uint64_t size, std::int64_t modified) const;
    [[nodiscard]] Result<void> rememberFile(const std::string &path, std::uint64_t size, std::int64_t modified);

    // Many documents may share one commit: begin(), any number of imports, commit(). Without begin() each import
    // commits by itself. What was not committed is not there after a crash; a document that cannot be written takes the
    // others of its commit back with it.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    [[nodiscard]] Result<Arrived> importDocument(const Document &document, const Page &page, bool sample = false);
    // Facts as `extract` prints them or another ledger tells them; ids are kept as given.
    [[nodiscard]] Result<FactsArrived> importFacts(const std::vector<FactLine> &lines);
    [[nodiscard]] Result<FactsArrived> importFactFile(const std::string &path); // JSON lines

    // Facts of a document after a change of lexicon, program, date or district. What people reviewed stays.
    [[nodiscard]] Result<Reextracted> replaceExtraction(RowId document, const Page &page);
    [[nodiscard]] Result<Reextracted> tryExtraction(RowId document, const Page &page); // the same, nothing is written
    [[nodiscard]] Result<void> removeDocument(RowId document); // with its facts; the log stays

    // Articles among those that came through this Intake and say what an article of another document
    // says: linked as reprints, the earliest issue is the original. See Ledger::reprintsOf and ReviewDesk::unlinkReprint.
    [[nodiscard]] std::int64_t reprints() const { return m_reprints; }

private:
    struct Batch; // what is done once for many documents
    void finish(Batch &batch); // counts, indexes and links what came since the last time
    void finishPending();      // before documents of the batch are changed or facts come another way
    void countPending(Batch &batch);
    void write(Batch &batch, RowId id, const Document &document, const Page &page);
    [[nodiscard]] Result<Reextracted> reextract(RowId document, const Page &page, bool keep);

    Connection &m_connection;
    std::unique_ptr<Batch> m_batch;
    std::int64_t m_reprints = 0;
};

} // namespace starboard
