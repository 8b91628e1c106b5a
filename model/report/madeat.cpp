#include "model/report/madeat.h"

#include <QDateTime>

#include <cstdlib>

namespace starboard::paper {

std::string timeOfMaking()
{
    const QDateTime now = QDateTime::currentDateTime();
    const int minutes = now.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2:%3")
                               .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString text = now.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC") + offset;
    return text.toStdString();
}

} // namespace starboard::paper
