#include "ui/fields/placefield.h"

#include "model/place/gazetteer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace starboard {
namespace {

constexpr std::size_t mostOffers = 12;
constexpr std::size_t mostNames = 4000; // a name like 城关 stands in many counties
constexpr int codeRole = Qt::UserRole + 1;

std::size_t sharedDigits(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin()).first - a.begin());
}

} // namespace

std::vector<std::string> placesNamed(const Gazetteer &gazetteer, const std::string &text, std::string_view near, std::size_t most)
{
    if (text.empty())
        return {};
    if (gazetteer.has(text))
        return {text};
    std::vector<std::string> found = gazetteer.find(text);
    for (std::string &code : gazetteer.startingWith(text, mostNames))
        if (std::find(found.begin(), found.end(), code) == found.end())
            found.push_back(std::move(code));
    std::stable_sort(found.begin(), found.end(), [&](const std::string &a, const std::string &b) { return sharedDigits(a, near) > sharedDigits(b, near); });
    found.resize(std::min(found.size(), most));
    return found;
}

PlaceField::PlaceField(const Gazetteer &gazetteer, QWidget *parent)
    : QLineEdit(parent), m_gazetteer(gazetteer), m_offers(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    setPlaceholderText(tr("Name or code of a place"));
    connect(this, &QLineEdit::textEdited, this, &PlaceField::offer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(codeRole).toString().toStdString()); });
}

void PlaceField::setCode(const std::string &code)
{
    m_code = code;
    if (!code.empty())
        m_near = code;
    const std::string name = m_gazetteer.name(code);
    setText(QString::fromStdString(name.empty() ? code : name));
    setToolTip(QString::fromStdString(m_gazetteer.fullName(code)));
    setCursorPosition(0);
}

bool PlaceField::settled() const
{
    const QString text = this->text().trimmed();
    const std::string name = m_gazetteer.name(m_code);
    return text == QString::fromStdString(name.empty() ? m_code : name);
}

void PlaceField::offer(const QString &text)
{
    m_offers->clear();
    for (const std::string &code : placesNamed(m_gazetteer, text.trimmed().toStdString(), m_near, mostOffers)) {
        auto *item = new QStandardItem(QString::fromStdString(m_gazetteer.fullName(code)));
        item->setData(QString::fromStdString(code), codeRole);
        m_offers->appendRow(item);
    }
}

void PlaceField::take(const std::string &code)
{
    setCode(code);
    Q_EMIT codeChosen(code);
}

void PlaceField::settle()
{
    const std::string text = this->text().trimmed().toStdString();
    if (settled())
        return;
    if (text.empty())
        return take({});
    const auto offers = placesNamed(m_gazetteer, text, m_near, 2);
    // The nearest of several must be nearer than the next to be meant.
    if (offers.size() == 1 || (offers.size() == 2 && sharedDigits(offers[0], m_near) > sharedDigits(offers[1], m_near)))
        take(offers.front());
}

void PlaceField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QLineEdit::focusOutEvent(event);
}

void PlaceField::keyPressEvent(QKeyEvent *event)
{
    const bool picking = completer()->popup()->isVisible() && completer()->popup()->currentIndex().isValid();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !picking) {
        completer()->popup()->hide();
        settle();
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace starboard
