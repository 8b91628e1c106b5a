#include "ui/window/searchfield.h"

#include "ui/filter/filterpanel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace starboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 8;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2;

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_offers(new QStandardItemModel(this))
{
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setObjectName(u"searchOffers"_s);
    completer->popup()->setMinimumWidth(260);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_picked = true;
        const QString key = index.data(keyRole).toString();
        const bool place = index.data(placeRole).toBool();
        // The completer writes the offer into the field after this; it is the filter that shows it.
        QMetaObject::invokeMethod(
            this,
            [this, key, place] {
                clear();
                m_picked = false;
                if (place)
                    Q_EMIT placeAsked(key);
                else
                    Q_EMIT indicatorAsked(key);
            },
            Qt::QueuedConnection);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_picked)
            Q_EMIT wordsAsked(text());
    });
}

void SearchField::offer(const QString &words)
{
    m_offers->clear();
    if (!m_source || words.trimmed().isEmpty())
        return;
    for (const FilterPanel::Found &found : m_source->find(words, mostOffers)) {
        auto *item = new QStandardItem(found.aside.isEmpty() ? found.name : found.name + u"  ·  "_s + found.aside);
        item->setData(found.key, keyRole);
        item->setData(found.place, placeRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
}

} // namespace starboard
