#include "ui/articles/articledeeds.h"

#include "ui/articles/reader.h"
#include "ui/documents/documentdialog.h"

#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype titleAtMost = 60; // characters; more is no headline

bool earlier(const ArticleRow &a, const ArticleRow &b) { return a.issued && (!b.issued || *a.issued < *b.issued); }

QStringList namesOf(const std::vector<ArticleRow> &articles, std::vector<RowId> &documents)
{
    QStringList names;
    for (const ArticleRow &article : articles) {
        if (std::find(documents.begin(), documents.end(), article.document) != documents.end())
            continue;
        documents.push_back(article.document);
        names.append(QString::fromStdString(article.documentName));
    }
    return names;
}

} // namespace

ArticleDeeds::ArticleDeeds(Session &session, Reader &reader, Chosen chosen, const QList<QWidget *> &keys, QWidget *view)
    : QObject(view), m_session(session), m_reader(reader), m_chosen(std::move(chosen)), m_view(view), m_menu(new QMenu(view)),
      m_split(m_menu->addAction(QString())), m_merge(m_menu->addAction(QString())), m_describe(m_menu->addAction(QString())),
      m_link(m_menu->addAction(QString())), m_unlink(m_menu->addAction(QString()))
{
    const auto add = [&](QAction *action, const char16_t *name, Qt::Key key, auto deed) {
        action->setObjectName(QString::fromUtf16(name));
        connect(action, &QAction::triggered, this, deed);
        for (QWidget *where : keys) {
            auto *shortcut = new QShortcut(key, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, deed);
        }
    };
    add(m_split, u"articleSplit", Qt::Key_S, [this] { split(); });
    add(m_merge, u"articleMerge", Qt::Key_M, [this] { merge(); });
    add(m_describe, u"articleDescribe", Qt::Key_D, [this] { describe(); });
    add(m_link, u"articleLink", Qt::Key_L, [this] { link(); });
    add(m_unlink, u"articleUnlink", Qt::Key_U, [this] { unlink(m_reader.article().id); });
    connect(m_menu, &QMenu::aboutToShow, this, &ArticleDeeds::update);
    retranslate();
}

void ArticleDeeds::update()
{
    const std::size_t chosen = m_chosen().size();
    m_split->setEnabled(!m_reader.selectedSpan().empty());
    m_merge->setEnabled(chosen >= 2);
    m_describe->setEnabled(chosen >= 1);
    m_link->setEnabled(chosen == 2);
    m_unlink->setEnabled(m_reader.article().reprintOf != 0);
}

// The second article begins with what is marked; that is its headline where it is short enough for one.
void ArticleDeeds::split()
{
    const TextSpan marked = m_reader.selectedSpan();
    if (marked.empty()) {
        Q_EMIT noteChanged(tr("Mark the headline or the first words of the second article, then press S."));
        return;
    }
    const QString words = m_reader.selectedText().simplified();
    const std::string title = words.size() <= titleAtMost ? words.toStdString() : std::string();
    m_session.change(tr("Split an article"), [article = m_reader.article().id, at = marked.begin, title](ReviewDesk &desk) {
        return desk.splitArticle(article, at, title);
    });
}

void ArticleDeeds::merge()
{
    std::vector<RowId> articles;
    for (const ArticleRow &row : m_chosen())
        articles.push_back(row.id);
    if (articles.size() < 2) {
        Q_EMIT noteChanged(tr("Select two or more neighbouring articles of one page in the list (Ctrl or Shift), then press M."));
        return;
    }
    m_session.change(tr("Merge articles"), [articles](ReviewDesk &desk) { return desk.mergeArticles(articles); });
}

void ArticleDeeds::describe()
{
    std::vector<RowId> documents;
    const QStringList names = namesOf(m_chosen(), documents);
    if (documents.empty())
        return;
    DocumentDialog dialog(m_session, names, m_view);
    if (dialog.exec() != QDialog::Accepted)
        return;
    // A newspaper's name changes no fact: only date and district ask for a new extraction.
    const DocumentFields fields = dialog.fields();
    const bool again = fields.issued || fields.district;
    m_session.change(
        tr("Set date, newspaper, district"), [documents, fields](ReviewDesk &desk) { return desk.describe(documents, fields); },
        again ? documents : std::vector<RowId>());
}

void ArticleDeeds::link()
{
    std::vector<ArticleRow> chosen = m_chosen();
    if (chosen.size() != 2) {
        Q_EMIT noteChanged(tr("Select the two articles in the list (Ctrl), then press L."));
        return;
    }
    if (earlier(chosen[1], chosen[0])) // who printed it first counts
        std::swap(chosen[0], chosen[1]);
    m_session.change(tr("Link a reprint"), [original = chosen[0].id, reprint = chosen[1].id](ReviewDesk &desk) {
        return desk.linkReprint(reprint, original);
    });
}

void ArticleDeeds::unlink(RowId article)
{
    m_session.change(tr("Not a reprint"), [article](ReviewDesk &desk) { return desk.unlinkReprint(article); });
}

void ArticleDeeds::retranslate()
{
    m_split->setText(tr("Split here  S"));
    m_merge->setText(tr("Merge the selected articles  M"));
    m_describe->setText(tr("Date, newspaper, district…  D"));
    m_link->setText(tr("Link the two as reprints  L"));
    m_unlink->setText(tr("Not a reprint  U"));
}

} // namespace starboard
