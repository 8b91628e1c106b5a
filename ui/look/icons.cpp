#include "ui/look/icons.h"

#include "ui/look/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace starboard {
namespace {

using namespace Qt::StringLiterals;

// The folders of the Breeze theme that hold the names we use, then the program's own drawings.
const QStringList &places()
{
    static const QStringList folders{
        u"/usr/share/icons/breeze/actions/16/"_s,  u"/usr/share/icons/breeze/status/16/"_s,
        u"/usr/share/icons/breeze/status/22/"_s,   u"/usr/share/icons/breeze/preferences/32/"_s,
        u"/usr/share/icons/breeze/places/16/"_s,   u":/icons/"_s,
    };
    return folders;
}

QByteArray drawing(const QString &name)
{
    for (const QString &folder : places()) {
        QFile file(folder + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

// Breeze draws with the colour #232629 for text; replacing it makes one drawing serve every look and state.
class InkedIcon : public QIconEngine
{
public:
    InkedIcon(QByteArray drawing, QColor text, QColor muted) : m_drawing(std::move(drawing)), m_text(text), m_muted(muted) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray inked = m_drawing;
        const QColor color = mode == QIcon::Disabled ? m_muted : m_text;
        inked.replace(QByteArrayLiteral("#232629"), color.name().toLatin1());
        QSvgRenderer renderer(inked);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new InkedIcon(*this); }

private:
    QByteArray m_drawing;
    QColor m_text;
    QColor m_muted;
};

} // namespace

void useIconTheme()
{
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor"_s)
        QIcon::setThemeName(u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
}

QIcon icon(const Look &look, const QString &name)
{
    const QByteArray bytes = drawing(name);
    if (bytes.isEmpty())
        return QIcon::fromTheme(name);
    return QIcon(new InkedIcon(bytes, look.color(Ink::Text), look.color(Ink::Mute)));
}

QIcon programIcon()
{
    QIcon made;
    QSvgRenderer renderer(u":/icons/starboard.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        made.addPixmap(pixmap);
    }
    return made;
}

} // namespace starboard
