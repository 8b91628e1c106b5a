#include "ui/import/candidatemodel.h"

#include "ui/import/importwords.h"
#include "ui/look/figures.h"

namespace starboard {

using namespace Qt::StringLiterals;

void CandidateModel::setCandidates(std::vector<Candidate> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    for (Candidate &candidate : m_candidates)
        applySaid(candidate);
    endResetModel();
}

void CandidateModel::say(const std::vector<int> &rows, const DocumentFields &fields)
{
    for (const int row : rows) {
        Candidate &candidate = m_candidates[static_cast<std::size_t>(row)];
        if (candidate.prospect != Prospect::New)
            continue;
        DocumentFields &said = m_said[candidate.sha256];
        if (fields.issued)
            said.issued = fields.issued;
        if (fields.newspaper)
            said.newspaper = fields.newspaper;
        if (fields.district)
            said.district = fields.district;
        applySaid(candidate);
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

void CandidateModel::applySaid(Candidate &candidate) const
{
    const auto it = m_said.find(candidate.sha256);
    if (it == m_said.end() || candidate.prospect != Prospect::New)
        return;
    const DocumentFields &said = it->second;
    if (said.issued) {
        candidate.issued = said.issued;
        candidate.dateSource = DateSource::User;
    }
    candidate.newspaper = said.newspaper.value_or(candidate.newspaper);
    candidate.district = said.district.value_or(candidate.district);
}

int CandidateModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_candidates.size()); }

int CandidateModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString CandidateModel::text(const Candidate &candidate, int column) const
{
    const bool read = candidate.prospect == Prospect::New;
    switch (column) {
    case Name:
        return QString::fromStdString(candidate.name);
    case Newspaper:
        return QString::fromStdString(candidate.newspaper);
    case Issued:
        if (!read)
            return {};
        return candidate.issued ? day(*candidate.issued) + u"  "_s + dateSourceWord(candidate.dateSource) : tr("missing");
    case District:
        return candidate.district.empty() ? QString() : m_session.placeName(candidate.district);
    case Articles:
        return read ? figure(candidate.articles) : QString();
    case Facts:
        return read ? figure(candidate.facts) : QString();
    case State:
        return prospectWords(candidate);
    default:
        return {};
    }
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Candidate &candidate = m_candidates[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(candidate, column);
    case Qt::TextAlignmentRole:
        return column == Articles || column == Facts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const Look &look = m_session.look();
        if (candidate.prospect == Prospect::Failed)
            return look.color(Ink::Contradiction);
        if (candidate.prospect != Prospect::New)
            return look.color(Ink::Third);
        return look.color((column == Issued || column == State) && !candidate.issued ? Ink::Doubt : Ink::Text);
    }
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Articles || section == Facts ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Document");
    case Newspaper:
        return tr("Newspaper");
    case Issued:
        return tr("Issue date");
    case District:
        return tr("District");
    case Articles:
        return tr("Articles");
    case Facts:
        return tr("Facts");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void CandidateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_candidates.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace starboard
