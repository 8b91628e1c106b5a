// The documents of a preview as a table; what the user sets for rows is shown at once and kept until the import.
#pragma once

#include "model/store/preview.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace starboard {

class CandidateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Newspaper, Issued, District, Articles, Facts, State, Columns };

    explicit CandidateModel(const Session &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) {}

    void setCandidates(std::vector<Candidate> candidates);
    [[nodiscard]] const std::vector<Candidate> &candidates() const { return m_candidates; }
    void say(const std::vector<int> &rows, const DocumentFields &fields); // only new documents take it
    [[nodiscard]] const std::unordered_map<std::string, DocumentFields> &said() const { return m_said; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void applySaid(Candidate &candidate) const;
    [[nodiscard]] QString text(const Candidate &candidate, int column) const;

    const Session &m_session;
    std::vector<Candidate> m_candidates;
    std::unordered_map<std::string, DocumentFields> m_said; // by the documents' hash
};

} // namespace starboard
