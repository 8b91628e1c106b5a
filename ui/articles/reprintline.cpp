#include "ui/articles/reprintline.h"

#include "ui/look/figures.h"
#include "ui/look/look.h"

namespace starboard {

using namespace Qt::StringLiterals;

ReprintLine::ReprintLine(QWidget *parent) : QLabel(parent)
{
    setObjectName(u"reprintLine"_s);
    setProperty("role", u"second"_s);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContentsMargins(space::panelSide, 0, space::panelSide, space::small);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"unlink"_s)
            Q_EMIT unlinkAsked(m_article.id);
        else
            Q_EMIT articleAsked(link.toLongLong());
    });
    hide();
}

void ReprintLine::setArticles(const ArticleRow &article, std::vector<ArticleRow> others)
{
    m_article = article;
    m_others = std::move(others);
    retranslate();
}

void ReprintLine::retranslate()
{
    setAccessibleName(tr("Reprints"));
    setVisible(!m_others.empty() || m_article.keptApart);
    if (m_others.empty()) {
        setText(tr("You said that this is no reprint: it counts on its own."));
        return;
    }
    QStringList links;
    for (const ArticleRow &other : m_others) {
        const QString paper = QString::fromStdString(other.newspaper.empty() ? other.documentName : other.newspaper);
        links << u"<a href='%1'>%2 %3</a>"_s.arg(QString::number(other.id), paper.toHtmlEscaped(), day(other.issued));
    }
    QString text = m_article.reprintOf != 0 ? tr("A reprint; its facts count once, in the first of these: %1").arg(links.join(tr(", ")))
                                            : tr("Reprinted, counted once, here. Also in: %1").arg(links.join(tr(", ")));
    if (m_article.reprintOf != 0)
        text += u" · <a href='unlink'>%1</a>"_s.arg(tr("Not a reprint"));
    setText(text);
}

} // namespace starboard
