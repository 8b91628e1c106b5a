// The reports that a figure does not count, a line each: why, and because of which other report; a click opens the sentence.
#pragma once

#include "ui/provenance/evidence.h"

#include <QWidget>

class QGridLayout;

namespace starboard {

class LeftOutList : public QWidget
{
    Q_OBJECT
public:
    explicit LeftOutList(QWidget *parent = nullptr);
    void setEvidence(const Evidence &evidence);

Q_SIGNALS:
    void factAsked(starboard::RowId article, starboard::RowId fact);

private:
    void addLine(const Dismissed &entry, int line);

    QGridLayout *m_grid;
};

} // namespace starboard
