#include "model/report/workspacematerial.h"

namespace starboard::paper {

WorkspaceMaterial::WorkspaceMaterial(const Workspace &workspace, const Catalogue &catalogue, const Gazetteer &gazetteer)
    : m_ledger(workspace), m_gazetteer(gazetteer), m_reports(workspace), m_statistics(m_reports, catalogue)
{
}

std::optional<Source> WorkspaceMaterial::source(const std::string &factId) const
{
    const auto row = m_ledger.factById(factId);
    if (!row)
        return std::nullopt;
    Source source;
    source.factId = factId;
    source.newspaper = row->newspaper;
    source.issued = row->issued;
    source.article = row->articleTitle;
    source.document = row->documentName;
    source.sentence = m_ledger.sentence(row->id).value_or(row->fact.quote);
    source.number = row->fact.number;
    return source;
}

Result<Material> WorkspaceMaterial::material(Language language) const
{
    const auto overview = m_ledger.overview();
    if (!overview)
        return tl::make_unexpected(overview.error());
    const std::string documents = std::to_string(overview->documents), articles = std::to_string(overview->articles),
                      facts = std::to_string(overview->facts), open = std::to_string(overview->unreviewed);
    const std::string version =
        language == Language::Chinese
            ? "文档" + documents + "份、文章" + articles + "篇、事实" + facts + "条，其中" + open + "条尚未复核"
            : documents + " documents, " + articles + " articles, " + facts + " facts, " + open + " of them not reviewed";
    return Material{m_statistics,
                    [this](const std::string &code) { return m_gazetteer.name(code); },
                    [this](const std::string &code) { return static_cast<std::int64_t>(m_gazetteer.communities(code)); },
                    [this](const std::string &id) { return source(id); },
                    version,
                    overview->sample};
}

} // namespace starboard::paper
